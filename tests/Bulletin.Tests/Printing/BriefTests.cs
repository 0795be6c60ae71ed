using System.Text;
using Bulletin.Printing;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed class BriefTests
{
    [Fact]
    public void The_first_paragraph_of_the_text_is_the_brief() =>
        Assert.Equal(Brief(Press.Run(SampleDay.Job())), Text(Press.Run(SampleDay.Job()), "bulletin.txt").Split("\n\n")[0]);

    [Fact]
    public void It_says_title_day_and_the_key_figures() =>
        Assert.Equal("【青澜日报·灾后重建】2021年8月4日，星期三。截至7月29日18时，因灾停产的7630家企业已有7562家复工，综合复工率为98.75%；道路塌陷点还剩69处，8月15日前处理完；累计清运垃圾杂物7779吨。",
            Brief(Press.Run(SampleDay.Job())));

    [Fact]
    public void Its_figures_stand_in_the_ledger()
    {
        var issue = (TrialDay.Short with { Article = "headline: 短\n---\n正文。\n\n::: 简讯\n停产{{ 数 '停产' }}，另有300户。\n:::" }).Run().Issue!;
        Assert.Contains(issue.Ledger.Entries, e => e.Figure.Code == "停产");
        Assert.Contains(issue.Ledger.HandWritten, n => n.Text == "300户");
    }

    [Fact]
    public void An_article_without_one_gives_its_key_figures()
    {
        var article = "headline: 短\n---\n正文。\n\n::: 要数\n- {{ 数 '复工率' }} | 复工率 | 停产{{ 数 '停产' }}\n- {{ 数 '复工' }} | 已复工\n:::";
        var edition = (TrialDay.Short with { Article = article }).Run();
        Assert.Equal("【青澜高新发展日报·灾后重建】2021年7月30日，星期五。数据截至2021年7月29日：复工率99.89%（停产15284家）；已复工15267家。", Brief(edition));
    }

    [Fact]
    public void And_one_without_either_its_lead()
    {
        var edition = (TrialDay.Short with { Article = "headline: [甲, 乙]\nlead: \"停产{{ 数 '停产' }}。\"\n---\n正文。" }).Run();
        Assert.EndsWith("星期五。停产15284家。", Brief(edition), StringComparison.Ordinal);
        Assert.EndsWith("星期五。甲，乙。", Brief((TrialDay.Short with { Article = "headline: [甲, 乙]\n---\n正文。" }).Run()), StringComparison.Ordinal);
    }

    private static string Brief(Edition edition) => Encoding.UTF8.GetString(new BriefPrinter().Print(edition.Issue!).Content.Span).TrimEnd('\n');

    private static string Text(Edition edition, string file) => Encoding.UTF8.GetString(edition.Files.Single(f => f.Name == file).Content.Span);
}
