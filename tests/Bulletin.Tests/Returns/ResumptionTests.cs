using Bulletin.Checks;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

/// <summary>
/// A return that none of us made: a city's 复商复市日报表 of April 2022, read with the template <c>resumption</c>.
/// BULLETIN_CORPUS says where it is. What is expected is what the sheet's own total row says.
/// </summary>
public sealed class ResumptionTests
{
    private const string Folder = "real-returns/xuliji__2022H/附件4生活物资相关数据";

    public static TheoryData<string> OtherDays =>
        ["4月19日", "4月20日", "4月22日", "4月23日", "4月24日", "4月25日", "4月26日"];

    [Fact]
    public void The_totals_of_21_April_are_those_that_the_sheet_states()
    {
        var (day, findings) = Read("4月21日");
        Assert.Equal(new DateOnly(2022, 4, 21), day!.Day.Date);
        Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
        Assert.Equal(
            ["1504", "272", "25", "84910", "16112", "889", "4488", "23973"],
            day.Day.Totals.Where(t => t.Indicator.IsSummable).Select(t => t.Text));
        foreach (var total in day.Day.Totals.Where(t => t.Indicator.IsSummable))
            Assert.Equal(total.Value, SumOf(day, total.Indicator));
        Assert.Equal("18.09", Pooled(day, "复市率"));
        Assert.Equal("18.98", Pooled(day, "复岗率"));
        Assert.Equal(17, day.Offices.Received.Count);
        Assert.Empty(day.Offices.Missing);
    }

    [Fact]
    public void On_21_April_nothing_is_found_but_the_old_file_format()
    {
        var (_, findings) = Read("4月21日");
        Assert.Equal(["workbook-old-format"], findings.Select(f => f.Kind.Code).Distinct());
    }

    [Theory]
    [MemberData(nameof(OtherDays))]
    public void The_same_table_of_another_day_reads_with_the_same_scheme(string folder)
    {
        var (day, findings) = Read(folder);
        Assert.NotNull(day);
        Assert.Equal(folder, $"{day.Day.Date.Month}月{day.Day.Date.Day}日");
        Assert.True(findings.All(f => f.Severity != Severity.Error), Written(findings));
        Assert.True(day.Day.Totals.Count(t => t.Indicator.IsSummable) >= 8);
        // Every total that is not the sum of its rows is said.
        foreach (var total in day.Day.Totals.Where(t => t.Indicator.IsSummable))
            Assert.Equal(
                total.Value != SumOf(day, total.Indicator),
                findings.Any(f => f.Kind == TotalDiffers.Kind && f.Place == total.Place));
    }

    [Fact]
    public void The_file_of_28_April_whose_title_says_the_29th_is_asked_about()
    {
        var (day, findings) = Read("4月28日");
        Assert.Equal(new DateOnly(2022, 4, 29), day!.Day.Date);
        Assert.Contains(findings, f => f.Kind == DataDate.Disagrees && f.Severity == Severity.Verify);
        Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void The_other_table_of_29_April_is_passed_over_and_it_is_said_why()
    {
        var (day, findings) = Read("4月29日");
        Assert.Null(day);
        Assert.Contains(findings, f => f.Kind == SheetReader.PassedOver && f.Message.Chinese.Contains("没有认出指标", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Kind == DayBuilder.NothingKnown);
    }

    private static (CheckedDay? Day, IReadOnlyList<Finding> Findings) Read(string folder)
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the real returns are not here.");
        var file = Directory.EnumerateFiles(Path.Combine(corpus!, Folder, folder), "1.04*复商复市*").Single();
        var book = WorkbookImporter.ReadFile(file, Path.GetFileName(file));
        return ReturnCase.Run(Scheme(), [book], null);
    }

    private static Rational SumOf(CheckedDay day, Indicator indicator) =>
        day.Day.Row(indicator).Aggregate(Rational.Zero, (sum, value) => sum + (value?.Counted ?? Rational.Zero));

    private static Scheme Scheme() => CaseSchemes.ReadFile(Path.Combine(CaseFile.Root, "templates", "resumption", "scheme.yaml"));

    private static string Pooled(CheckedDay day, string rate)
    {
        var figures = Bulletin.Figures.Calculator.Run(day);
        return figures.Find(rate)!.Printed;
    }

    private static string Written(IReadOnlyList<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{WrittenResult.Line(f)} — {f.Message} {f.Action}"));
}
