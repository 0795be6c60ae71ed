using System.Text;
using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Checks;

public sealed class AcceptanceTests
{
    private static readonly string[] Odd = ["甲: \"乙\" # 丙\\", "- *x\n\t&y", "’”\u2028\u0007"];

    [Fact]
    public void An_accepted_error_counts_stops_nothing_and_stands_on_the_page()
    {
        var edition = Run("东湖街道办事处 | 10 | 11", AcceptAll("东湖街道办事处 | 10 | 11"));
        Assert.False(edition.HasErrors);
        Assert.Equal(Severity.Error, Assert.Single(edition.Findings, f => f.Kind == PartExceedsWhole.Kind).Severity);
        var page = Encoding.UTF8.GetString(edition.Files.Single().Content.Span);
        Assert.Contains("复工56家。", page, StringComparison.Ordinal);
        Assert.Contains("认可：“东湖街道办事处”的“已复工企业”是 11，大于“停产企业”的 10（B3）。经认可，照计（甲某：电话核实）", page, StringComparison.Ordinal);
        Assert.Contains("认可的问题1条", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("东湖街道办事处 | 10 | 12", "C3当时是“11”，现在是“12”")]
    [InlineData("东湖街道办事处 | 9 | 11", "B3当时是“10”，现在是“9”")]
    [InlineData("东湖街道办事处 | 11 | 11", "B3当时是“10”，现在是“11”")]
    public void An_acceptance_lapses_when_a_cell_behind_the_finding_changes(string row, string changed)
    {
        var edition = Run(row, AcceptAll("东湖街道办事处 | 10 | 11"));
        Assert.DoesNotContain(edition.Findings, f => f.Accepted is not null);
        var lapsed = Assert.Single(edition.Findings, f => f.Kind == LapsedAcceptance.Kind);
        Assert.Equal((Severity.Note, "findings.accepted.yaml"), (lapsed.Severity, lapsed.Place.File));
        Assert.Contains(changed, lapsed.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_of_a_file_that_is_not_in_the_input_was_not_asked_about()
    {
        var accepted = AcceptAll("东湖街道办事处 | 10 | 11");
        var elsewhere = accepted with { All = [.. accepted.All.Select(a => a with { Cells = [.. a.Cells.Select(c => ($"南桥/{c.Place}", c.Text))] })] };
        Assert.DoesNotContain(Run("东湖街道办事处 | 10 | 9", elsewhere).Findings, f => f.Kind == LapsedAcceptance.Kind);
        Assert.Contains(Run("东湖街道办事处 | 10 | 9", accepted).Findings, f => f.Kind == LapsedAcceptance.Kind);
    }

    [Fact]
    public void An_accepted_absence_that_has_ended_is_no_lapse_for_no_cell_was_behind_it()
    {
        var accepted = AcceptAll("东湖街道办事处 | 10 | 11");
        var absence = accepted with { All = [.. accepted.All.Select(a => a with { Cells = [] })] };
        Assert.DoesNotContain(Run("东湖街道办事处 | 10 | 9", absence).Findings, f => f.Kind == LapsedAcceptance.Kind);
    }

    [Fact]
    public void An_acceptance_is_of_one_day_and_says_nothing_on_another()
    {
        var accepted = AcceptAll("东湖街道办事处 | 10 | 11");
        var edition = Run("东湖街道办事处 | 10 | 11", accepted with { All = [.. accepted.All.Select(a => a with { Day = a.Day.AddDays(-1) })] });
        Assert.True(edition.HasErrors);
        Assert.Single(edition.Findings);
    }

    [Fact]
    public void A_value_that_is_no_number_cannot_count_but_stops_nothing_once_accepted()
    {
        var edition = Run("东湖街道办事处 | 10 | 见附件", AcceptAll("东湖街道办事处 | 10 | 见附件"));
        Assert.False(edition.HasErrors);
        Assert.Contains("复工45家（不含东湖）。", Encoding.UTF8.GetString(edition.Files.Single().Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_class_that_a_policy_gives_changes_no_fingerprint()
    {
        var refused = Edition("东湖街道办事处 | 10 | 11", Acceptances.None, "streets").Findings.Single();
        var leftOut = Edition("东湖街道办事处 | 10 | 11", Acceptances.None, "streets-leave-out").Findings.Single();
        Assert.NotEqual(refused.Severity, leftOut.Severity);
        Assert.Equal(refused.Fingerprint, leftOut.Fingerprint);
    }

    [Fact]
    public void What_is_written_reads_back_whatever_the_cells_hold()
    {
        var all = Odd.Select((text, i) => new Acceptance($"0123456789abcde{i}", "not-a-number", new(2021, 7, 29), text.Trim(), text.Trim()) { Message = text, Cells = [("a.xlsx《b》C4", text), ("d", "")] }).ToList();
        var written = AcceptanceFile.Add(AcceptanceFile.Add("", all[..1]), all[1..]);
        var (read, findings) = AcceptanceFile.Read("f.yaml", written);
        Assert.Empty(findings);
        Assert.Equal(all.Select(a => (a.Fingerprint, a.By, a.Because, a.Message, string.Join('|', a.Cells))), read.All.Select(a => (a.Fingerprint, a.By, a.Because, a.Message, string.Join('|', a.Cells))));
    }

    [Theory]
    [InlineData("- finding: 0123456789abcdef\n  day: 2021-07-29\n  because: 核实", "scheme-missing-key")]
    [InlineData("- finding: 0123456789abcdef\n  day: 7月29日\n  by: 甲\n  because: 核实", "scheme-value")]
    [InlineData("finding: 0123456789abcdef", "scheme-value")]
    [InlineData("- 甲", "scheme-value")]
    [InlineData("- finding: [", "scheme-syntax")]
    public void A_fault_in_the_file_is_named(string text, string code) =>
        Assert.Contains(AcceptanceFile.Read("f.yaml", text).Findings, f => f.Kind.Code == code && f.Place.Line > 0);

    private static Acceptances AcceptAll(string row)
    {
        var findings = Run(row, Acceptances.None).Findings;
        return new([.. findings.Select(f => new Acceptance(f.Fingerprint, f.Kind.Code, new(2021, 7, 29), "甲某", "电话核实")
        {
            Message = f.Message.Chinese, Cells = [.. f.AllCells.Select(c => (c.Place.ToString(), c.Text))],
        })]) { File = AcceptanceFile.Name };
    }

    private static Edition Run(string row, Acceptances accepted) => Edition(row, accepted, "streets");

    private static Edition Edition(string row, Acceptances accepted, string scheme)
    {
        string[] grid = ["灾后复工日报（2021年7月29日）", "办事处 | 停产企业 | 已复工企业", row, "西山街道办事处 | 20 | 15", "南桥街道办事处 | 30 | 30"];
        var sheet = TextGrid.Read("日报", grid, new HashSet<int>(), new HashSet<int>(), false);
        var template = new Template("town", CaseSchemes.Read(scheme), [new("a.md", "---\nheadline: 今日复工\n---\n复工{{ 数 '复工' }}。\n")], new("page.html", ""), "");
        return Press.Run(new(template, [new("日报.xlsx", [sheet])]) { Input = "日报.xlsx", Accepted = accepted, Printers = [new TextPrinter()] });
    }
}
