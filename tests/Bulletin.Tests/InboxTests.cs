using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Samples;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests;

/// <summary>The inbox of the sample: a file an office in as many layouts, one late, one missing.</summary>
public sealed class InboxTests
{
    private const string Missing = "云台街道办事处";

    private static readonly string Folder = Path.Combine(CaseFile.Root, "samples", "inbox", "2021-07-29");

    private static readonly Edition Edition = Run();

    [Fact]
    public void The_table_of_expected_totals_comes_out_of_the_build()
    {
        var expected = Expected();
        Assert.True(expected.Count > 30);
        Assert.All(expected, e => Assert.Equal(e.Total, Edition.Figures!.Find(e.Code)?.Text));
    }

    /// <summary>Reckoned without any code of the product.</summary>
    [Fact]
    public void The_table_of_expected_totals_is_the_sum_of_the_data_without_the_missing_office()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(CaseFile.Root, "samples", "data", "2021-07-29.csv")).Select(l => l.Split(','))];
        var offices = rows[2..].Where(r => r[1] != Missing).ToList();
        Assert.Equal(11, offices.Count);
        var sums = Enumerable.Range(2, rows[0].Length - 3).Select(i => offices.Sum(r => int.Parse(r[i], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(sums, Expected().Take(rows[0].Length - 3).Select(e => new string([.. e.Total.TakeWhile(char.IsAsciiDigit)])));
    }

    [Fact]
    public void Every_office_is_read_as_in_the_workbook_of_all_whatever_its_layout()
    {
        Assert.Equal(Written(Press.Run(SampleDay.Job()).Day!.Day), Written(Edition.Day!.Day));

        static IEnumerable<string> Written(Day day) => day.AllValues.Where(v => v.Office.Name != Missing && v.State != ReportedState.Blank)
            .Select(v => $"{v.Office.Short} {v.Indicator.Code} {v.Value?.ToString() ?? v.Text}");
    }

    [Fact]
    public void One_office_is_late_and_one_is_missing()
    {
        var offices = Edition.Day!.Offices;
        Assert.Equal((12, 11), (offices.Expected.Count, offices.Received.Count));
        Assert.Equal("双槐街道办事处", Assert.Single(offices.Late).Name);
        Assert.Equal(Missing, Assert.Single(offices.Missing).Name);
    }

    [Fact]
    public void Nothing_is_found_but_what_is_there_to_be_found()
    {
        var found = Edition.Findings.Select(f => $"{f.Kind.Code} {f.Severity.Code()}").Order(StringComparer.Ordinal);
        Assert.Equal(["office-late note", "office-missing verify", "workbook-old-format note"], found);
    }

    [Theory]
    [InlineData("bulletin.html")]
    [InlineData("bulletin.md")]
    [InlineData("bulletin.txt")]
    public void The_page_says_who_is_missing_and_late_and_claims_nothing_of_all(string format)
    {
        var page = Encoding.UTF8.GetString(Edition.Files.Single(f => f.Name == format).Content.Span);
        Assert.Contains("截至7月29日18时，应报12个办事处、已报11个，迟报1个（双槐），云台未报，各项均未计入", page, StringComparison.Ordinal);
        Assert.Contains("不含云台", page, StringComparison.Ordinal);
        Assert.DoesNotContain("突破5万人", page, StringComparison.Ordinal);
        if (format == "bulletin.txt")
        {
            Assert.Contains("供水已报部分全部恢复", page, StringComparison.Ordinal);
            Assert.DoesNotContain("供水全部恢复", page, StringComparison.Ordinal);
            Assert.Contains("文中各项合计均不含未报的云台。", page, StringComparison.Ordinal);
            Assert.Contains("已有7407家复工", page, StringComparison.Ordinal);
            Assert.Contains("已报部分做到日产日清", page, StringComparison.Ordinal);
            Assert.Contains("柳湾、石桥、双槐、枫林渡、小营AD6；东圩C31；", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_binary_workbook_holds_the_cells_of_the_workbook_that_it_was_made_of()
    {
        var original = InboxWorkbooks.OriginalOfBinary(Path.Combine(CaseFile.Root, "samples", "data"));
        using var stream = new MemoryStream(original.Content);
        Assert.Equal(SampleTests.Cells(WorkbookImporter.Read("original.xlsx", stream)), SampleTests.Cells(SampleDay.Workbook(original.Path)));
    }

    /// <summary>The four-column rows of the table in samples/README.md, its left half first.</summary>
    private static List<(string Code, string Total)> Expected()
    {
        var cells = File.ReadLines(Path.Combine(CaseFile.Root, "samples", "README.md"))
            .SkipWhile(l => l != "### Expected totals of `inbox/2021-07-29`").Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return [.. cells.Select(c => (c[1], c[2])), .. cells.Select(c => (c[3], c[4]))];
    }

    private static Edition Run() => Press.Run(Job());

    /// <summary>The job of <c>bulletin build samples/inbox/2021-07-29</c>.</summary>
    internal static Job Job()
    {
        var template = SampleDay.Template("recovery");
        var files = Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal);
        return new(template, [.. files.Select(f => WorkbookImporter.ReadFile(f, Path.GetFileName(f)))])
        {
            Input = "2021-07-29",
            Printers = [new HtmlPrinter(template), new MarkdownPrinter(), new TextPrinter(), new FindingsJson(Language.Chinese)],
        };
    }
}
