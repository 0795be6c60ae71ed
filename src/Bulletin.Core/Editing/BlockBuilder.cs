using Bulletin.Findings;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Bulletin.Editing;

/// <summary>Turns an article's Markdown into blocks: paragraphs, sections (<c>## 重建 | 小标题</c>), and the parts that <c>:::</c> names.</summary>
internal sealed class BlockBuilder(InlineBuilder inlines, PartBuilder parts, SourceText source, ICollection<Finding> findings)
{
    private static readonly MarkdownPipeline Pipeline = Parsing();

    private static MarkdownPipeline Parsing()
    {
        var builder = new MarkdownPipelineBuilder().UseCustomContainers().UseGenericAttributes().UseCjkFriendlyEmphasis().UsePreciseSourceLocation();
        // People indent paragraphs; nobody writes code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    public IReadOnlyList<Block> Build()
    {
        var blocks = new List<Block>();
        HeadingBlock? head = null;
        var section = new List<Block>();
        foreach (var block in Parse())
        {
            if (block is HeadingBlock heading)
            {
                Close(head, section, blocks);
                (head, section) = (heading, []);
            }
            else if (Block(block) is { } built)
            {
                // A part of the page ends the section above it.
                if (built is not Paragraph)
                {
                    Close(head, section, blocks);
                    (head, section) = (null, []);
                }
                (head is null ? blocks : section).Add(built);
            }
        }
        Close(head, section, blocks);
        return blocks;
    }

    private MarkdownDocument Parse()
    {
        try
        {
            return Markdown.Parse(source.Markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            Refuse(0, new("层次太深", "nested too deeply"));
            return [];
        }
    }

    private void Close(HeadingBlock? head, List<Block> content, List<Block> blocks)
    {
        if (head is null)
            return;
        var title = inlines.Build(head.Inline, source.OriginOf);
        if (content.Count == 0)
            Refuse(head.Span.Start, new($"小标题“{Plain(title)}”下面没有正文", $"no text under the sub-head '{Plain(title)}'"));
        var (label, subhead) = Divide(title);
        blocks.Add(new Section(label, subhead, content));
    }

    /// <summary>重建 | 先把日子接起来 is a label and a sub-head; without a bar all is sub-head.</summary>
    private static (string Label, IReadOnlyList<Inline> Subhead) Divide(IReadOnlyList<Inline> title)
    {
        var at = title.TakeWhile(i => i is TextRun { Text: var text } && !text.Contains('|', StringComparison.Ordinal)).Count();
        if (at == title.Count || title[at] is not TextRun first)
            return ("", title);
        var bar = first.Text.IndexOf('|', StringComparison.Ordinal);
        var end = at == title.Count - 1 ? first.Text.TrimEnd().Length : first.Text.Length;
        var start = Math.Max(bar + 1, first.Text.Length - first.Text.AsSpan(bar + 1).TrimStart().Length);
        return ((Plain([.. title.Take(at)]) + first.Text[..bar]).Trim(), [.. start < end ? [first.Piece(start, end)] : Array.Empty<Inline>(), .. title.Skip(at + 1)]);
    }

    private Block? Block(MarkdownBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return WithoutIndent(inlines.Build(paragraph.Inline, source.OriginOf)) is { Count: > 0 } content ? new Paragraph(content) : null;
            case CustomContainer container:
                return parts.Build(container);
            case LinkReferenceDefinitionGroup:
                return null;
            default:
                var what = Named(block);
                Refuse(block.Span.Start, new($"不能印这种格式（{what.Chinese}）", $"something that cannot be printed ({what.English})"));
                return null;
        }
    }

    private static Words Named(MarkdownBlock block) => block switch
    {
        ListBlock => new("列表", "a list"),
        QuoteBlock => new("引文，即 > 开头的", "a quotation, led by >"),
        ThematicBreakBlock => new("分隔线", "a rule"),
        HtmlBlock => new("HTML", "HTML"),
        FencedCodeBlock => new("代码", "code"),
        _ => Words.Same(block.GetType().Name),
    };

    /// <summary>The page indents by itself.</summary>
    private static IReadOnlyList<Inline> WithoutIndent(IReadOnlyList<Inline> content)
    {
        if (content is not [TextRun first, ..])
            return content;
        var indent = first.Text.Length - first.Text.TrimStart().Length;
        return indent == 0 ? content : [.. new[] { first.Piece(indent, first.Text.Length) }.Where(f => f.Text.Length > 0), .. content.Skip(1)];
    }

    private void Refuse(int letter, Words what) =>
        findings.Add(InlineBuilder.Refused.At(source.OriginOf(letter).Place,
            new($"{what.Chinese}。", $"There is {what.English}."),
            new("稿件只用段落、加粗、小标题、数的链接和 ::: 版块。", "Use paragraphs, bold, sub-heads, links to figures and ::: parts only.")));

    private static string Plain(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(i => i.Plain));
}
