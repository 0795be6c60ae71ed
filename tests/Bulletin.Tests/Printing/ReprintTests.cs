using System.Text;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Returns;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed class ReprintTests
{
    [Fact]
    public void An_unedited_manuscript_prints_the_same_bytes() => HoldSame(Press.Run(SampleDay.Job()), SampleDay.Template("recovery"));

    [Theory]
    [InlineData("short")]
    [InlineData("wide")]
    [InlineData("foreign")]
    public void So_does_any_other_day(string name)
    {
        var day = name switch
        {
            "short" => TrialDay.Short,
            "wide" => TrialDay.Wide,
            _ => TrialDay.Quoting("# 题 **粗** | 表 | {{ 1 }} 3. 二") with
            {
                IsDraft = true,
                Manuscript = [("引题", "一　二"), ("主题", "#1 题"), ("主题", "* 二"), ("副题", "> 副"), ("消息头", "本报讯"), ("导语", "**粗** 1. 甲"), ("导语", "第二段"),
                    ("正文", "（全在括号里）"), ("栏题", "栏"), ("小标题", "甲|乙"), ("正文", "--- ::: 【停产】 <b>"), ("小标题", "只有小标题"), ("正文", "（末段）"), ("编辑", "王　某"), ("校对", "丁")],
            },
        };
        var template = day.Template();
        HoldSame(day.Run(), template);
    }

    [Fact]
    public void Missing_and_late_offices_stay_as_the_page_said()
    {
        var job = InboxTests.Job();
        HoldSame(Press.Run(job), job.Template);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void So_do_many_that_did_not_report(int missing)
    {
        var job = InboxTests.Job();
        HoldSame(Press.Run(job with { Workbooks = [.. job.Workbooks.Skip(missing - 1)] }), job.Template);
    }

    [Theory]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨](#清运拉圾)")]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨]（#清运垃圾）")]
    [InlineData("[7779吨](#清运垃圾)", "【7779吨】(#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "7779吨](#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨(#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "[7778吨](#清运垃圾)")]
    public void One_fault_of_a_link_is_one_finding(string old, string now)
    {
        var built = Press.Run(SampleDay.Job());
        var text = Text(built, "bulletin.md");
        var at = text.IndexOf(old, StringComparison.Ordinal);
        var edition = Printed(built, SampleDay.Template("recovery"), text[..at] + now + text[(at + old.Length)..]);
        Assert.StartsWith("link-", Assert.Single(edition.Findings).Kind.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 风雨", "##风雨")]
    [InlineData("### 重建 | 先把", "＃＃＃重建｜先把")]
    [InlineData("> **本报讯**", "＞**本报讯**")]
    [InlineData("::: 要数", "：：：要数")]
    [InlineData(":::\n\n### 重建", "：：：\n\n### 重建")]
    [InlineData("\n\n人先到", "\n　　人先到")]
    [InlineData("\n人先到", "\n\t人先到")]
    [InlineData("\n---\n\n####", "\n* * *\n\n####")]
    [InlineData("校对 丙", "校对 丙 ")]
    [InlineData("## 数字底稿\n", "")]
    public void What_is_meant_is_read_whatever_the_keyboard_made_of_it(string old, string now)
    {
        var built = Press.Run(SampleDay.Job());
        var text = Text(built, "bulletin.md");
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        var (edition, files) = Reprinted(built, SampleDay.Template("recovery"), text[..at] + now + text[(at + old.Length)..], Text(built, FiguresFile.Name));
        Assert.Empty(edition.Findings);
        Assert.Equal(Text(built, "bulletin.txt"), Encoding.UTF8.GetString(files.Single(f => f.Name == "bulletin.txt").Content.Span));
    }

    [Theory]
    [InlineData("[98.75%](#综合复工率)", "[98.57%](#综合复工率)", "link-mismatch", "98.75%")]
    [InlineData("[98.75%](#综合复工率)", "[98.75%]\n(#综合复工率)", "link-broken", "[98.75%](#综合复工率)")]
    [InlineData("人先到", "<!-- 待核 -->人先到", "markup-refused", null)]
    [InlineData("人先到", "** 人先到**", "markup-refused", null)]
    [InlineData(":::\n\n### 重建", "\n\n### 重建", "part-unknown", null)]
    [InlineData("[全部](#已恢复供水)", "[基本](#已恢复供水)", "link-mismatch", "214个、全部")]
    [InlineData("[突破5万人](#志愿者)", "[突破6万人](#志愿者)", "link-mismatch", "50218人、突破5万人")]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨](#清运拉圾)", "link-unknown", null)]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨](清运垃圾)", "link-unknown", null)]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨](#清运垃圾", "link-broken", "[7779吨](#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "7779吨](#清运垃圾)", "link-broken", "[7779吨](#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "[7779吨]（#清运垃圾）", "link-broken", "[7779吨](#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "【7779吨】(#清运垃圾)", "link-broken", "[7779吨](#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "【清运垃圾】", "link-broken", "[7779吨](#清运垃圾)")]
    [InlineData("[7779吨](#清运垃圾)", "1[7779吨](#清运垃圾)", "figure-joined", "7779吨")]
    [InlineData("| 柳湾 | 1286 |", "| 柳湾 | 1268 |", "link-mismatch", "1286")]
    [InlineData("| 石桥 | 9 |\n", "", "link-mismatch", "石桥 | 9")]
    [InlineData("</a>455个 |", "</a>454个 |", "link-mismatch", "455个")]
    [InlineData("# 青澜日报", "# 清澜日报", "manuscript-unreadable", "青澜日报")]
    [InlineData("五个突破（", "六个突破（", "enumeration-count", "5")]
    [InlineData("日子正", "大约3000户的日子正", "hand-number", null)]
    [InlineData("三完善", "三完善。。", "mark-doubled", null)]
    [InlineData("星期三", "星期四", "issue-date-weekday", "星期三")]
    [InlineData("date: 2021-07-29", "date: 2021-07-28", "figures-other-day", "2021-07-28")]
    public void What_is_changed_by_hand_is_found_where_it_stands(string old, string now, string code, string? expected)
    {
        var built = Press.Run(SampleDay.Job());
        var text = Text(built, "bulletin.md");
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        var edition = Printed(built, SampleDay.Template("recovery"), text[..at] + now + text[(at + old.Length)..]);
        var found = Assert.Single(edition.Findings, f => f.Kind.Code == code);
        if (expected is not null)
            Assert.Equal(expected, found.Expected?.Chinese);
        Assert.Equal(found.Severity == Severity.Error, edition.HasErrors);
        if (found.Place.Line is { } line && code != "link-mismatch" && !now.StartsWith('|') && !now.Contains('\n', StringComparison.Ordinal))
            Assert.Equal(text[..at].Count(c => c == '\n') + 1, line);
    }

    [Theory]
    [InlineData("\"printed\": \"98.75%\"", "\"printed\": \"98.57%\"", "figures-edited")]
    [InlineData("\"value\": \"1286\"", "\"value\": \"1268\"", "figures-edited")]
    [InlineData("应报12个", "应报13个", "figures-edited")]
    [InlineData("合计(停产企业)", "合计(停业企业)", "figures-other-scheme")]
    [InlineData("\"page\"", "\"pages\"", "figures-unreadable")]
    [InlineData("{", "", "figures-unreadable")]
    public void A_ledger_that_was_changed_proves_nothing(string old, string now, string code)
    {
        var built = Press.Run(SampleDay.Job());
        var figures = Text(built, FiguresFile.Name);
        var at = figures.IndexOf(old, StringComparison.Ordinal);
        var (edition, _) = Reprinted(built, SampleDay.Template("recovery"), Text(built, "bulletin.md"), figures[..at] + now + figures[(at + old.Length)..]);
        Assert.Contains(edition.Findings, f => f.Kind.Code == code);
        Assert.Null(edition.Issue);
    }

    [Fact]
    public void The_ledger_of_another_template_is_one_fault()
    {
        var built = Press.Run(SampleDay.Job());
        var (edition, _) = Reprinted(built, SampleDay.Template("resumption"), Text(built, "bulletin.md"), Text(built, FiguresFile.Name));
        Assert.Equal("figures-other-scheme", Assert.Single(edition.Findings).Kind.Code);
    }

    [Fact]
    public void A_manuscript_without_an_article_prints_nothing()
    {
        var built = Press.Run(SampleDay.Job());
        var text = Text(built, "bulletin.md");
        var edition = Printed(built, SampleDay.Template("recovery"), text[..text.IndexOf("####", StringComparison.Ordinal)] + text[text.LastIndexOf("\n---\n", StringComparison.Ordinal)..]);
        Assert.Equal("no-article", Assert.Single(edition.Findings).Kind.Code);
    }

    [Fact]
    public void Line_ends_of_another_system_change_nothing()
    {
        var built = Press.Run(SampleDay.Job());
        var (edition, files) = Reprinted(built, SampleDay.Template("recovery"), "\uFEFF" + Text(built, "bulletin.md").ReplaceLineEndings("\r\n"), Text(built, FiguresFile.Name).ReplaceLineEndings("\r\n"));
        Assert.Empty(edition.Findings);
        Assert.Equal(Text(built, "bulletin.html"), Encoding.UTF8.GetString(files.Single(f => f.Name == "bulletin.html").Content.Span));
    }

    private static void HoldSame(Edition built, Template template)
    {
        var (edition, files) = Reprinted(built, template, Text(built, "bulletin.md"), Encoding.UTF8.GetString(new FiguresJson().Print(built.Issue!).Content.Span));
        Assert.DoesNotContain(edition.Findings, f => f.Severity == Severity.Error && f.Kind.Code != "placeholder-left");
        Assert.Subset(Found(built), Found(edition));
        foreach (var file in files)
            Assert.Equal(Text(built, file.Name), Encoding.UTF8.GetString(file.Content.Span));
    }

    /// <summary>What is to be looked at, as the list says it.</summary>
    private static HashSet<string> Found(Edition edition) => [.. edition.Findings.Where(f => f.Severity != Severity.Note).Select(f => $"{f.Kind.Code} {f.Found}")];

    private static Edition Printed(Edition built, Template template, string text) => Reprinted(built, template, text, Text(built, FiguresFile.Name)).Edition;

    private static (Edition Edition, IReadOnlyList<PrintedFile> Files) Reprinted(Edition built, Template template, string text, string figures)
    {
        var edition = Reprint.Run(new(template, new("bulletin.md", text), new(FiguresFile.Name, figures)) { Paper = null });
        return (edition, edition.Issue is null ? [] : edition.Printed([new HtmlPrinter(template), new MarkdownPrinter(), new TextPrinter()]).Files);
    }

    private static string Text(Edition edition, string file) => Encoding.UTF8.GetString(edition.Files.Single(f => f.Name == file).Content.Span);
}
