using Bulletin.Cli.Screen;
using Bulletin.Findings;
using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests;

public sealed class TemplateTrialTests
{
    private const string Also = "deadlines: [{ indicator: 复工, due: 2021-08-15 }]\n";

    [Theory]
    [InlineData("已复工{{ 数 '复工' }}，{{ if 完成 '复工' }}{{ 程度 '复工' }}复工{{ else }}余下{{ 余 '复工' }}{{ end }}。", "")]
    [InlineData("{{ if 有 '复工率' }}复工率{{ 数 '复工率' }}{{ end }}。", "")]
    [InlineData("复工率{{ 数 '复工率' }}。", "")]
    [InlineData("已复工{{ 数 '复公' }}。", "article-fault 5:7")]
    [InlineData("{{ if 完成 '复工' }}{{ 数 '复公' }}{{ end }}。", "article-fault 5:20")]
    [InlineData("{{ if 已到期 '复工' }}{{ 数 '复公' }}{{ end }}。", "article-fault 5:21")]
    [InlineData("{{ if (余数 '停产') > 0 }}是{{ end }}。", "article-fault 5:8")]
    [InlineData("{{ if (程度 '复工') == '无需' }}{{ 没有这个 }}{{ end }}{{ if !(有 '复工率') }}{{ 数 '复公' }}{{ end }}。", "article-fault 5:68")]
    [InlineData("{{ if 完成 '复工' }}没有收尾。", "article-unreadable 5:17")]
    [InlineData("复工率[98%](#复工率)。", "link-mismatch 5:4")]
    [InlineData("复工率[很高](#复公率)。", "link-unknown 5:4")]
    [InlineData("共12345家。", "hand-number 5:2")]
    [InlineData("全部、、完成。", "mark-doubled 5:4")]
    [InlineData("`码`", "markup-refused 5:1")]
    public void A_fault_of_an_article_is_found_without_returns(string body, string found) => Assert.Equal(found, Found(Trial(body)));

    [Theory]
    [InlineData("<p>{{ masthead }}{{ if draft }}{{ stamp }}{{ end }}</p>", "page-fault 1:35")]
    [InlineData("<p>{{ masthead </p>", "page-fault 1:17")]
    public void A_fault_of_the_page_is_found_without_returns(string page, string found) => Assert.Equal(found, Found(Trial("复工。", page)));

    [Fact]
    public void A_number_typed_into_a_link_is_said_to_be_held_against_a_made_up_figure() =>
        Assert.Contains("试排", Assert.Single(Trial("复工率[98%](#复工率)。")).Message.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("town", "")]
    [InlineData("recovery", "")]
    [InlineData("resumption", "")]
    public void A_sound_template_has_no_finding(string template, string found)
    {
        using var desk = new Desk();
        using var terminal = new Terminal(TextWriter.Null, TextWriter.Null, desk.Folder);
        Assert.Equal(found, Found(TemplateTrial.Of(Bulletin.Cli.Reading.TemplateSource.Read(terminal, template).Template!)));
    }

    private static IReadOnlyList<Finding> Trial(string body, string page = "<p>{{ masthead }}</p>")
    {
        var scheme = CaseSchemes.ReadFile(Path.Combine(Cases.CaseFile.Root, "tests", "Bulletin.Tests", "Cli", "Template", "scheme.yaml"), Also);
        return TemplateTrial.Of(new("town", scheme, [new("articles/a.md", $"---\nheadline: 题\nbyline: 本报记者\n---\n{body}\n")], new("page.html", page), ""));
    }

    private static string Found(IReadOnlyList<Finding> findings) => string.Join('\n', findings.Select(f => $"{f.Kind.Code} {f.Place.Line}:{f.Place.Column}"));
}
