using System.Globalization;
using System.Text;
using Bulletin.Cli.Browsing;
using Bulletin.Printing;
using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;
using UglyToad.PdfPig;
using Xunit;

namespace Bulletin.Tests.Browser;

/// <summary>The PDF as an installed browser prints it.</summary>
public sealed class PdfBrowserTests
{
    private const string NoBrowser = $"There is no Edge, Chrome or Chromium here. Install one, or name it in {BrowserProgram.Variable}.";

    private static readonly string Sample = Path.Combine(Cases.CaseFile.Root, "samples", "daily.xlsx");

    [Theory]
    [InlineData("a3", 841.9)]
    [InlineData("a4", 595.3)]
    public void The_page_is_printed_tagged_on_its_paper_with_the_same_bytes_twice(string paper, double width)
    {
        Assert.SkipWhen(BrowserProgram.Find() is null, NoBrowser);
        var first = Print(paper);
        var text = Encoding.Latin1.GetString(first);
        Assert.Equal(width, double.Parse(BrowserPage.PageSizes(first)[0].Split(' ')[0], CultureInfo.InvariantCulture), 1.0);
        Assert.Contains("/Marked true", text, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20210804000000+00'00')", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Linux", text, StringComparison.Ordinal);
        Assert.True(first.AsSpan().SequenceEqual(Print(paper)));
    }

    [Theory]
    [InlineData("a3")]
    [InlineData("a4")]
    public void Every_sentence_and_every_clause_of_the_page_stands_in_it(string paper)
    {
        Assert.SkipWhen(BrowserProgram.Find() is null, NoBrowser);
        using var pdf = PdfDocument.Open(Print(paper));
        var text = string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value).Where(v => !string.IsNullOrWhiteSpace(v)));
        var edition = Press.Run(SampleDay.Job() with { Printers = [new HtmlPrinter(SampleDay.Template("recovery"))] });
        var said = PlainText.Sentences(edition.Issue!).Concat(PlainText.Of(edition.Files[0]).Clauses).ToList();
        Assert.NotEmpty(said);
        Assert.Equal([], said.Where(s => !text.Contains(s, StringComparison.Ordinal)));
    }

    private static byte[] Print(string paper)
    {
        using var desk = new Desk { Around = new() { FindBrowser = BrowserProgram.Find } };
        Assert.Equal(0, desk.Run(["build", Sample, "-f", "pdf", "--paper", paper]).ExitCode);
        return File.ReadAllBytes(desk.PathOf("out/2021-07-29/bulletin.pdf"));
    }
}
