using System.Globalization;
using System.Text;
using Bulletin.Findings;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests;

public sealed class PressTests
{
    private const string PartAboveWhole = "1290";

    [Fact]
    public void An_error_stops_the_press()
    {
        var edition = Press.Run(Spoilt());
        Assert.True(edition.HasErrors);
        Assert.Empty(edition.Files);
        var error = Assert.Single(edition.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("part-exceeds-whole", "daily.xlsx《日报》AD6", PartAboveWhole), (error.Kind.Code, error.Place.ToString(), error.Found));
    }

    [Fact]
    public void A_draft_is_printed_all_the_same_and_stamped()
    {
        var edition = Press.Run(Spoilt() with { IsDraft = true });
        Assert.Contains("草稿", Text(edition, "bulletin.html"), StringComparison.Ordinal);
        Assert.Contains("草稿", Text(edition, "bulletin.md"), StringComparison.Ordinal);
        Assert.Contains("草稿", Text(edition, "bulletin.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_set_aside_is_counted_nowhere_and_the_page_says_so()
    {
        var edition = Press.Run(Spoilt() with { IsDraft = true });
        // 7562 without the 1279 of the office whose value is in error.
        Assert.Equal("6283家", edition.Figures!.Find("已复工企业")!.Text);
        Assert.Contains(edition.Issue!.Treatments, t => t.Contains("柳湾", StringComparison.Ordinal) && t.Contains("已复工企业", StringComparison.Ordinal));
        // A pooled rate keeps the same offices above and below the line.
        Assert.Equal("99.04%", edition.Figures.Find("复工率")!.Text);
    }

    [Fact]
    public void The_same_job_gives_the_same_bytes_whatever_the_culture()
    {
        var first = Press.Run(SampleDay.Job()).Files;
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "٫";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.DateSeparator = "x";
        try
        {
            CultureInfo.CurrentCulture = odd;
            var second = Press.Run(SampleDay.Job()).Files;
            Assert.Equal(first.Select(f => f.Name), second.Select(f => f.Name));
            foreach (var (one, other) in first.Zip(second))
                Assert.True(one.Content.Span.SequenceEqual(other.Content.Span), one.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_figure_of_the_page_stands_in_the_ledger_with_its_cells()
    {
        var issue = Press.Run(SampleDay.Job()).Issue!;
        Assert.NotEmpty(issue.Ledger.Entries);
        foreach (var entry in issue.Ledger.Entries.Where(e => e.Figure.Unit != "天" && e.Figure.Code != "应报办事处"))
            Assert.NotEmpty(entry.Cells);
    }

    [Fact]
    public void A_rate_that_a_reader_would_divide_otherwise_gets_its_definition_note()
    {
        var text = Text(Press.Run(SampleDay.Job()), "bulletin.txt");
        Assert.Contains("【口径】综合复工率98.75%", text, StringComparison.Ordinal);
        Assert.Contains("7562÷7630＝99.11%", text, StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("【口径】", StringComparison.Ordinal), text.LastIndexOf("【口径】", StringComparison.Ordinal));
    }

    private static string Text(Edition edition, string name) => Encoding.UTF8.GetString(edition.Files.Single(f => f.Name == name).Content.Span);

    /// <summary>The sample with more firms resumed at 柳湾 (AD6) than had stopped.</summary>
    private static Job Spoilt()
    {
        var job = SampleDay.Job();
        var sheets = job.Workbooks[0].Sheets.Select(s => s.Name == "日报" ? Spoilt(s) : s).ToList();
        return job with { Workbooks = [job.Workbooks[0] with { Sheets = sheets }] };
    }

    private static Sheet Spoilt(Sheet sheet)
    {
        var rows = new Cell[sheet.RowCount][];
        for (var row = 1; row <= rows.Length; row++)
            rows[row - 1] = [.. Enumerable.Range(1, sheet.ColumnCount).Select(c => sheet[row, c])];
        rows[5][29] = new Cell(CellKind.Number, PartAboveWhole) { Number = 1290 };
        return new Sheet(sheet.Name, rows) { Merges = sheet.Merges };
    }
}
