using Bulletin.Editing;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Bulletin.Tests.Editing;

public sealed class MarkupTests
{
    /// <summary>More than we read ourselves: what other viewers of a bulletin.md may know.</summary>
    private static readonly MarkdownPipeline Viewer = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseCjkFriendlyEmphasis().Build();

    private static readonly string[] Pieces =
        ["甲", "乙，", " ", "7", "98.75%", "1. ", "2) ", "- ", "+ ", "# ", "> ", "---", "===", "*", "**", "_", "`", "[", "](", ")", "(", "<b>", "&amp;", "\\", "|", "~~", ":::", "::", ":", "{#a}", "!", "$", "^", "\"", "'", "..."];

    [Theory]
    [InlineData("98.75%")]
    [InlineData("7562家，占99.11%（12个办事处）")]
    [InlineData("3-5月")]
    public void What_means_nothing_in_Markdown_stays_as_it_is(string words) => Assert.Equal(words, Markup.Escape(words));

    [Fact]
    public void Escaped_words_read_back_as_the_same_words() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 10].Select(pieces => string.Concat(pieces).Trim()).Where(words => words.Length > 0)
            .Sample(words => Read(Markup.Escape(words)) == words, iter: 2000);

    [Fact]
    public void A_link_reads_back_with_its_words() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 10].Select(pieces => string.Concat(pieces).Trim()).Where(words => words.Length > 0)
            .Sample(words => Read(Markup.Link(words, "复工率").Text) == words, iter: 2000);

    /// <summary>The text of the one paragraph that the Markdown must be.</summary>
    private static string? Read(string markdown) =>
        Markdown.Parse(markdown, Viewer) is [ParagraphBlock { Inline: { } content }]
            ? string.Concat(content.Descendants().Select(i => i switch { LiteralInline literal => literal.Content.ToString(), LinkInline => "", _ => $"<{i.GetType().Name}>" }))
            : null;
}
