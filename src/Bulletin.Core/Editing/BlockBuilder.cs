using Bulletin.Findings;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Bulletin.Editing;

/// <summary>Turns an article's Markdown into blocks: paragraphs, sections (<c>## 重建 | 小标题</c>), and the parts that <c>:::</c> names.</summary>
internal sealed class BlockBuilder(InlineBuilder inlines, PartBuilder parts, Func<int, Place> placeOf, ICollection<Finding> findings)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseCustomContainers().UseGenericAttributes().UseCjkFriendlyEmphasis().DisableHtml().Build();

    public IReadOnlyList<Block> Build(string markdown)
    {
        var blocks = new List<Block>();
        HeadingBlock? head = null;
        var section = new List<Block>();
        foreach (var block in Parse(markdown))
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

    private MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
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
        var title = inlines.Build(head.Inline, placeOf(head.Line));
        if (content.Count == 0)
            Refuse(head.Line, new($"小标题“{Plain(title)}”下面没有正文", $"no text under the sub-head '{Plain(title)}'"));
        var (label, subhead) = Divide(title);
        blocks.Add(new Section(label, subhead, content));
    }

    /// <summary>重建 | 先把日子接起来 is a label and a sub-head; without a bar all is sub-head.</summary>
    private static (string Label, IReadOnlyList<Inline> Subhead) Divide(IReadOnlyList<Inline> title)
    {
        if (title.Count == 0 || title[0] is not TextRun first || first.Text.IndexOf('|', StringComparison.Ordinal) is not (>= 0 and var bar))
            return ("", title);
        var rest = first.Text[(bar + 1)..].Trim();
        return (first.Text[..bar].Trim(), [.. rest.Length > 0 ? [new TextRun(rest)] : Array.Empty<Inline>(), .. title.Skip(1)]);
    }

    private Block? Block(MarkdownBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return inlines.Build(paragraph.Inline, placeOf(paragraph.Line)) is { Count: > 0 } content ? new Paragraph(content) : null;
            case CustomContainer container:
                return parts.Build(container);
            case LinkReferenceDefinitionGroup:
                return null;
            default:
                Refuse(block.Line, new($"不能印这种格式（{block.GetType().Name}）", $"this cannot be printed ({block.GetType().Name})"));
                return null;
        }
    }

    private void Refuse(int line, Words what) =>
        findings.Add(InlineBuilder.Refused.At(placeOf(line),
            new($"{what.Chinese}。", $"There is {what.English}."),
            new("稿件只用段落、加粗、小标题、数的链接和 ::: 版块。", "Use paragraphs, bold, sub-heads, links to figures and ::: parts only.")));

    private static string Plain(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(i => i.Plain));
}
