using System.Globalization;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed class ApprovedPageTests
{
    [Theory]
    [InlineData("bulletin.html")]
    [InlineData("bulletin.md")]
    [InlineData("bulletin.txt")]
    public void The_sample_prints_what_was_approved(string file) => Approved.Match($"Printing/{file}", SampleDay.Print()[file].Content);

    [Fact]
    public void The_files_are_the_same_whatever_the_culture()
    {
        var expected = SampleDay.Print();
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "،";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.PercentSymbol = "pc";
        odd.DateTimeFormat.DateSeparator = "_";
        try
        {
            CultureInfo.CurrentCulture = odd;
            foreach (var (name, file) in SampleDay.Print())
                Assert.True(file.Content.Span.SequenceEqual(expected[name].Content.Span), $"{name} depends on the culture.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(Paper.A3, "a3")]
    [InlineData(Paper.A4, "a4")]
    public void The_page_says_for_which_paper_it_is(Paper paper, string said)
    {
        var page = PageUnderTest.Of(SampleDay.Print(paper)["bulletin.html"]);
        Assert.Equal(said, page.Document.DocumentElement.GetAttribute("data-paper"));
    }
}
