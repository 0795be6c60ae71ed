using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using Xunit;

namespace Bulletin.Tests.Printing;

public sealed class ForeignTextTests
{
    private const string Attack = "<script>alert(1)</script>\" onload=x '><img src=x onerror=y>&amp;&#60;b>{{ 数 '停产' }}<!--]]></style>";

    private static readonly string[] Markdown = ["# 题", "**粗**", "[链](javascript:x)", "![图](http://x)", "`码`", "| 表 | 格 |", "<b>x</b>", "{{ 1 + 1 }}", "::: 要数"];

    private static readonly string[] Pieces = ["<", ">", "\"", "'", "&", "--", "}}", "{{", "</p>", "`", "*", "_", "[", "](", "\\", "|", "甲", "a=b", "\u0001", "“", "”", "7", "\ud83d"];

    [Fact]
    public void What_an_office_writes_is_words_and_nothing_else()
    {
        var page = Printed(TrialDay.Quoting(Attack));
        Assert.Equal(Shape(Printed(TrialDay.Quoting("平常的话"))), Shape(page));
        Assert.Empty(page.Errors);
        Assert.Contains(Attack, page.Text(".text"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_manuscript_is_words_and_nothing_else()
    {
        var page = Printed(Manuscript(Attack, string.Join(' ', Markdown)));
        Assert.Equal(Shape(Printed(Manuscript("平常的题", "平常的话"))), Shape(page));
        Assert.Empty(page.Errors);
        Assert.Contains(Attack, page.Text(".head"), StringComparison.Ordinal);
        Assert.All(Markdown, words => Assert.Contains(words, page.Text(".text"), StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_changes_the_shape_of_the_page()
    {
        var shape = Shape(Printed(TrialDay.Quoting("平常的话")));
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString()))
            .Array[1, 12].Select(string.Concat).Where(words => words.Any(char.IsLetter))
            .Sample(words => Shape(Printed(TrialDay.Quoting(words))).SequenceEqual(shape), iter: 60);
    }

    [Fact]
    public void What_an_office_writes_is_words_in_the_Markdown_too()
    {
        // A number in them is listed as hand-written, whoever writes it.
        var (plain, numbered) = (Rendered(TrialDay.Quoting("平常的话")), Rendered(TrialDay.Quoting("平常的话，7")));
        Assert.All([Attack, .. Markdown], words => Assert.Equal(words.Any(char.IsAsciiDigit) ? numbered : plain, Rendered(TrialDay.Quoting(words))));
    }

    /// <summary>The elements that the Markdown makes, with the targets of its links.</summary>
    private static List<string> Rendered(TrialDay day)
    {
        var file = (day with { IsDraft = true }).Run().Files.Single(f => f.Name == "bulletin.md");
        var page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(file.Content.Span), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build()));
        return [.. page.Body!.QuerySelectorAll("*").Where(e => e.Closest("table") is null).Select(e => $"{e.LocalName} {e.GetAttribute("href")}")];
    }

    private static TrialDay Manuscript(string title, string text) =>
        TrialDay.Short with { Manuscript = [("主题", title), ("正文", text), ("记者", title), ("编辑", title)], IsDraft = true };

    private static PageUnderTest Printed(TrialDay day) => PageUnderTest.Of((day with { IsDraft = true }).Run().Files.Single(f => f.Name == "bulletin.html"));

    /// <summary>The page's elements with the names of their attributes: what text must not change. Breaks that may be taken are no shape, nor is what is listed below the text.</summary>
    private static List<string> Shape(PageUnderTest page) =>
        [.. page.All("html, head *, .folio *, main *, .foot *").Where(e => e.LocalName != "wbr").Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}")];
}
