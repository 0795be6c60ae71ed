using System.Globalization;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed class ApprovedPageTests
{
    [Theory]
    [InlineData("bulletin.html")]
    [InlineData("bulletin.md")]
    [InlineData("bulletin.txt")]
    public void The_sample_prints_what_was_approved(string file) => Approved.Hold(Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Printing", file), Print().Single(f => f.Name == file).Content);

    [Fact]
    public void The_files_are_the_same_whatever_the_culture()
    {
        var expected = Print();
        var own = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "،";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.PercentSymbol = "pc";
        odd.DateTimeFormat.DateSeparator = "_";
        try
        {
            CultureInfo.CurrentCulture = odd;
            foreach (var (now, before) in Print().Zip(expected))
                Assert.True(now.Content.Span.SequenceEqual(before.Content.Span), $"{now.Name} depends on the culture.");
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Theory]
    [InlineData(Paper.A3, "a3")]
    [InlineData(Paper.A4, "a4")]
    public void The_page_says_for_which_paper_it_is(Paper paper, string said)
    {
        var page = HtmlPageTests.Page("sample", paper);
        Assert.Equal(said, page.Document.DocumentElement.GetAttribute("data-paper"));
    }

    private static IReadOnlyList<PrintedFile> Print() => Press.Run(SampleDay.Job()).Files;
}
