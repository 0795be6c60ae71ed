using Bulletin.Findings;
using Bulletin.Reporting;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Reporting;

public sealed class GitHubReportTests
{
    private static readonly FindingKind Kind = new("total-differs", Severity.Verify, new("合计：不符", "A total differs"));

    [Fact]
    public void A_finding_is_one_command_with_its_file_and_its_cell_in_the_title() =>
        Assert.Equal(
            "::warning file=报表/石桥%2C1%3A2.xlsx,title=合计%3A不符 《日报》C4::差 100%25。%0A请核对：合计。 (total-differs)\n",
            Written(new Finding(Kind with { Title = new("合计:不符", "") }, new("报表/石桥,1:2.xlsx", "日报", new(4, 3)), new("差 100%。", ""), new("请核对：合计。", ""))));

    [Fact]
    public void A_fault_in_a_text_file_has_line_and_column() =>
        Assert.StartsWith("::error file=town/scheme.yaml,line=3,col=7,title=", Written(Kind.At(Place.InText("town/scheme.yaml", 3, 7), Words.None, Words.None) with { Severity = Severity.Error }), StringComparison.Ordinal);

    [Fact]
    public void The_heaviest_come_first_and_what_is_accepted_is_left_out()
    {
        var (note, error) = (Kind.At(new("a"), Words.None, Words.None) with { Severity = Severity.Note }, Kind.At(new("a"), Words.None, Words.None) with { Severity = Severity.Error });
        Assert.Equal(["::error", "::notice"], Written(note, error, error with { Accepted = new("", "", new(2021, 7, 29), "丁", "") }).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Where_a_server_does_not_show_all_the_log_says_so(int count, bool isSaid)
    {
        var written = Written([.. Enumerable.Range(1, count).Select(row => Kind.At(new("a.xlsx", "日报", new(row, 1)), Words.None, Words.None))]);
        Assert.Equal(isSaid, written.EndsWith("\n核实 11：GitHub 的页面上每类只显示前 10 条，全部的在这份日志里。\n", StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_breaks_out_of_its_command() =>
        AnyFinding.Report.Sample(
            report =>
            {
                var lines = new GitHubReport().Write(report).Split('\n');
                var open = report.Findings.Count(f => f.Accepted is null);
                return lines.Length >= open + 1 && lines[..open].All(l => l.StartsWith("::", StringComparison.Ordinal) && !l.Any(char.IsControl) && HasItsProperties(l));
            },
            iter: 500);

    /// <summary>What the runner reads before the second :: are our properties and no others.</summary>
    private static bool HasItsProperties(string line)
    {
        var properties = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..line.IndexOf("::", 2, StringComparison.Ordinal)].Split(',').Select(p => p.Split('=')[0]);
        return string.Join(' ', properties) is "file title" or "file line col title";
    }

    private static string Written(params Finding[] findings) => new GitHubReport().Write(new(findings, null));
}
