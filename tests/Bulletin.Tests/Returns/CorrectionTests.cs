using System.Text;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

public sealed class CorrectionTests
{
    public static TheoryData<string> Cases => CaseRun.Titles("corrections.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Corrections_are_taken_or_refused_as_the_case_file_says(string title) => CaseRun.Hold("corrections.txt", title);

    [Fact]
    public void A_correction_is_on_record_on_the_page_and_in_the_lineage()
    {
        var item = ReturnCase.All("corrections.txt").Single(c => c.Title.StartsWith("A correction takes the place", StringComparison.Ordinal));
        var edition = Press.Run(item.Job("已复工{{ 数 '复工' }}。", new TextPrinter(), new FiguresJson()));
        Assert.DoesNotContain(edition.Findings, f => f.Severity == Severity.Error);
        var (page, json) = (Text(edition.Files[0]), Text(edition.Files[1]));
        Assert.Contains("已复工54家。", page, StringComparison.Ordinal);
        Assert.Contains("更正：东湖街道办事处的“已复工企业”原报11，更正为9（依据：现场复核；甲某，7月29日20时；《更正单》D2）", page, StringComparison.Ordinal);
        Assert.Contains("\"old\": \"11\"", json, StringComparison.Ordinal);
    }

    private static string Text(PrintedFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
