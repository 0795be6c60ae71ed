using Bulletin.Checks;
using Bulletin.Documents.Importing;
using Bulletin.Documents.Summary;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Checks;

public sealed class CarryingTests
{
    public static TheoryData<string> Cases => CaseRun.Titles("carrying.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_missing_is_carried_forward_as_the_case_file_says(string title) => CaseRun.Hold("carrying.txt", title);

    [Fact]
    public void A_workbook_of_the_past_that_cannot_be_read_is_said_and_stops_nothing()
    {
        var fault = new FindingKind("workbook-damaged", Severity.Error, new("文件不完整", "Damaged file"))
            .At(new("昨日.xlsx"), new("压缩包不完整。", "The archive is incomplete."), new("请重发。", "Send it again."));
        var (_, findings) = PastDays.Add(Today(), new([new("昨日.xlsx", []) { Findings = [fault] }], []));
        Assert.Equal([(PastDays.Unreadable, Severity.Verify)], findings.Select(f => (f.Kind, f.Severity)));
        Assert.Contains("压缩包不完整", findings[0].Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"date":"2021-07-28"}""")]
    [InlineData("""{"date":"2021-07-28","figures":[1]}""")]
    [InlineData("""{"date":7,"figures":[]}""")]
    public void A_file_that_is_no_figures_json_is_said_and_stops_nothing(string text)
    {
        var (day, findings) = PastDays.Add(Today(), new([], [new("figures.json", text)]));
        Assert.Empty(day.Past.Values);
        Assert.Equal([PastDays.Unreadable], findings.Select(f => f.Kind));
    }

    [Fact]
    public void A_value_carried_twice_keeps_the_day_and_the_cell_that_it_is_of()
    {
        var edition = Press.Run(Case("A missing value is").Job("共{{ 数 '停产' }}。", new FiguresJson()));
        var figures = new FiguresFile("28/figures.json", Text(edition));
        var (next, findings) = PastDays.Add(Today() with { Date = new(2021, 7, 30) }, new([], [figures]));
        Assert.Empty(findings);
        var carried = next.Past.Newest(next.Scheme.Indicator("复工")!, next.Scheme.Offices.Offices[0])!;
        Assert.Equal(("8", new DateOnly(2021, 7, 28), "昨日.xlsx《Sheet1》C3"), (carried.Value!.ToString(), carried.CarriedFrom!.Value, carried.Place.ToString()));
        Assert.Equal(new DateOnly(2021, 7, 29), next.Past.Newest(next.Scheme.Indicator("停产")!, next.Scheme.Offices.Offices[0])!.CarriedFrom);
    }

    [Fact]
    public void The_page_says_whose_value_of_which_day_stands_in()
    {
        var page = Text(Press.Run(Case("A missing value is").Job("复工{{ 数 '复工' }}，复工率{{ 数 '复工率' }}，停产{{ 数 '停产' }}。", new TextPrinter())));
        Assert.Contains("复工53家（东湖按7月28日数），复工率88.33%（东湖按7月28日数），停产60家。", page, StringComparison.Ordinal);
        Assert.Contains("报送与处理：东湖街道办事处的“已复工企业”按7月28日数计", page, StringComparison.Ordinal);
        Assert.Contains("《Sheet1》C3（7月28日数，昨日.xlsx）", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_that_did_not_report_and_stands_with_earlier_values_is_not_said_to_be_left_out()
    {
        var page = Text(Press.Run(Case("An office that did not report stands").Job("停产{{ 数 '停产' }}。", new TextPrinter())));
        Assert.Contains("报送与处理：南桥街道办事处的“停产企业”、“已复工企业”按7月28日数计", page, StringComparison.Ordinal);
        Assert.DoesNotContain("未计入", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 程度 '复工' '正在' }}", "已报部分全部")]
    [InlineData("{{ 视完成 '复工' '已完成' '未完成' }}", "已报部分已完成")]
    [InlineData("{{ if 完成 '复工' }}是{{ else }}否{{ end }}", "否")]
    [InlineData("{{ if 不少于 '停产' '复工' }}是{{ else }}否{{ end }}", "否")]
    [InlineData("{{ 多 = 最大 '复工' }}{{ 多.办事处 }}最多", "已报部分南桥最多")]
    [InlineData("{{ 前 '复工' 3 }}居前", "南桥、西山居前")]
    [InlineData("{{ 突破 '复工' 49 }}", "突破49家")]
    [InlineData("{{ 突破 '复工' 50 }}", "达60家（东湖按7月28日数）")]
    public void No_claim_rests_on_a_value_of_another_day(string article, string prints)
    {
        var edition = Press.Run(Case("All is done, but one value").Job(article + "。", new TextPrinter()));
        Assert.DoesNotContain(edition.Findings, f => f.Severity == Severity.Error);
        Assert.Contains(prints + "。", Text(edition), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txt", "东湖：已复工企业 8*，复工率 80.00*", "注：带*的沿用前几日的数；已复工企业、复工率东湖按7月28日数")]
    [InlineData("md", "| 东湖 | 8\\* | 80.00\\* |", "带\\*的沿用前几日的数；已复工企业、复工率东湖按7月28日数")]
    public void In_a_table_each_number_that_rests_on_an_earlier_day_bears_a_sign_and_the_remark_says_what_it_means(string format, string row, string remark)
    {
        IPrinter printer = format == "md" ? new MarkdownPrinter() : new TextPrinter();
        var page = Text(Press.Run(Case("A missing value is").Job("::: 数据表 复工 复工率\n复工情况\n:::\n", printer)));
        Assert.Contains(row, page, StringComparison.Ordinal);
        Assert.Contains(remark, page, StringComparison.Ordinal);
        Assert.DoesNotContain("15*", page, StringComparison.Ordinal);
        Assert.DoesNotContain("15\\*", page, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_summary_workbook_a_carried_number_bears_the_sign_stays_a_number_and_is_explained_below()
    {
        var edition = Press.Run(Case("A missing value is").Job("停产{{ 数 '停产' }}。", new SummaryWorkbook()));
        var sheet = WorkbookImporter.Read("bulletin.xlsx", new MemoryStream(edition.Files.Single().Content.ToArray())).Sheets[0];
        var rows = Enumerable.Range(1, sheet.RowCount).Select(r => string.Join(' ', Enumerable.Range(1, sheet.ColumnCount).Select(c => sheet[r, c].Text))).ToList();
        Assert.Contains(rows, r => r.StartsWith("东湖街道办事处 10 8 ", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("注：带*的沿用前几日的数。", StringComparison.Ordinal));
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(edition.Files.Single().Content.ToArray()));
        using var styles = new StreamReader(zip.GetEntry("xl/styles.xml")!.Open());
        Assert.Contains("General&quot;*&quot;", styles.ReadToEnd(), StringComparison.Ordinal);
    }

    private static Day Today() => Case("A faultless return").Run().Day!.Day with { Past = Past.None };

    private static ReturnCase Case(string beginning) => ReturnCase.All("carrying.txt").Single(c => c.Title.StartsWith(beginning, StringComparison.Ordinal));

    private static string Text(Edition edition) => System.Text.Encoding.UTF8.GetString(edition.Files.Single().Content.Span);
}
