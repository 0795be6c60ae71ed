using Bulletin.Figures;
using Bulletin.Findings;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bulletin.Editing;

/// <summary>Turns Markdown's inlines into ours. What a page of figures has no place for (images, code, outside links) is refused.</summary>
internal sealed class InlineBuilder(FigureSet figures, Claims claims, Quotations quotations, ICollection<Finding> findings)
{
    public static readonly FindingKind UnknownLink = new("link-unknown", Severity.Error, new("链接的不是本版的数", "A link to no figure of the page"));

    public static readonly FindingKind Mismatch = new("link-mismatch", Severity.Error, new("印的数与底稿不符", "A printed figure differs from the ledger"));

    public static readonly FindingKind Refused = new("markup-refused", Severity.Error, new("稿件里用了不能印的格式", "Markup that cannot be printed"));

    private const string Bold = "**";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().Build();

    /// <summary>One line of Markdown: a head, a kicker, a part of a block.</summary>
    public IReadOnlyList<Inline> Line(SourceText text)
    {
        var inlines = new List<Inline>();
        foreach (var block in Markdown.Parse(text.Markdown, Pipeline))
            if (block is LeafBlock { Inline: { } content })
                inlines.AddRange(Build(content, text.OriginOf));
        return inlines;
    }

    public IReadOnlyList<Inline> Build(ContainerInline? content, Func<int, Origin> originOf)
    {
        var built = new List<Inline>();
        foreach (var inline in content ?? [])
            Add(inline, originOf, built);
        FindBrokenBold(content, originOf);
        return built.Exists(i => i is TextRun { IsFaulty: false }) ? Divided(built) : built;
    }

    /// <summary>The runs with each link that is broken as a run of its own.</summary>
    private List<Inline> Divided(List<Inline> built)
    {
        var divided = new List<Inline>();
        foreach (var inline in built)
        {
            if (inline is not TextRun { IsFaulty: false } run)
            {
                divided.Add(inline);
                continue;
            }
            var done = 0;
            foreach (var broken in BrokenLink.In(run, figures))
            {
                findings.Add(broken.Finding);
                // A line break within the link has parted its words from its target.
                if (broken.Start == 0 && divided is [.., TextRun { IsFaulty: false } before] && BrokenLink.StartOf(before.Text, before.Text.Length) is var start && start < before.Text.Length)
                {
                    divided[^1] = before.Piece(0, start);
                    divided.Add(before.Piece(start, before.Text.Length) with { IsFaulty = true });
                }
                if (broken.Start > done)
                    divided.Add(run.Piece(done, broken.Start));
                if (broken.End > done)
                    divided.Add(run.Piece(Math.Max(done, broken.Start), broken.End) with { IsFaulty = true });
                done = Math.Max(done, broken.End);
            }
            if (done < run.Text.Length)
                divided.Add(done == 0 ? run : run.Piece(done, run.Text.Length));
        }
        return divided;
    }

    /// <summary>Words that the program itself puts for a figure.</summary>
    public void Claim(string words, Figure figure) => claims.Add(words, figure.Code);

    private void Add(Markdig.Syntax.Inlines.Inline inline, Func<int, Origin> originOf, List<Inline> built)
    {
        var origin = originOf(inline.Span.Start);
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString(), origin, built);
                break;
            case LineBreakInline:
                // Chinese lines join without a space.
                break;
            case LinkInline { IsImage: false } link:
                built.Add(Link(link, originOf) with { Written = quotations.PlaceOf(link.Url ?? "") is { } cell ? new(cell) : origin });
                break;
            case EmphasisInline emphasis:
                built.Add(new StrongRun(Build(emphasis, originOf)));
                break;
            case DelimiterInline open:
                // A bracket that nothing closes holds what follows it.
                AddText(open.ToLiteral(), origin, built);
                foreach (var inner in open)
                    Add(inner, originOf, built);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), origin, built);
                break;
            case HtmlInline html:
                AddText(html.Tag, origin, built);
                if (!html.Tag.StartsWith("</", StringComparison.Ordinal))
                    Refuse(inline, origin);
                break;
            default:
                Refuse(inline, origin);
                break;
        }
    }

    private void Refuse(Markdig.Syntax.Inlines.Inline inline, Origin origin) =>
        findings.Add(Refused.At(origin.Place,
            new($"不能印这种格式：{Shown(inline)}", $"This cannot be printed: {Shown(inline)}"),
            new("稿件只用段落、加粗、小标题和数的链接。", "Use paragraphs, bold, sub-heads and links to figures only.")));

    /// <summary>Asterisks that make nothing bold; what closes them stands in the same line and is not told again.</summary>
    private void FindBrokenBold(ContainerInline? content, Func<int, Origin> originOf)
    {
        foreach (var inline in content ?? [])
            if (inline is LiteralInline { IsFirstCharacterEscaped: false } literal && literal.Content.AsSpan().IndexOf(Bold) is >= 0 and var at)
            {
                findings.Add(Refused.At(originOf(literal.Span.Start).At(at),
                    new("加粗没有写成，** 会照字面印出。", "Bold was not written rightly: ** would be printed as it stands."),
                    new("请写成 **字**，星号和字之间不空格；不加粗的，删去星号。", "Write **words** with no blank inside the asterisks, or delete them.")) with
                { Found = Bold });
                return;
            }
    }

    private static void AddText(string text, Origin origin, List<Inline> built)
    {
        if (built.Count > 0 && built[^1] is TextRun { Written: { } written } before && written.IsFollowedBy(origin, before.Text.Length))
            built[^1] = before with { Text = before.Text + text };
        else if (text.Length > 0)
            built.Add(new TextRun(text) { Written = origin });
    }

    private Inline Link(LinkInline link, Func<int, Origin> originOf)
    {
        var text = string.Concat(Build(link, originOf).Select(i => i.Plain));
        var place = originOf(link.Span.Start).Place;
        if (quotations.PlaceOf(link.Url ?? "") is not null)
            return new TextRun(text);
        var code = Uri.UnescapeDataString(link.Url ?? "").TrimStart('#');
        if (link.Url?.StartsWith('#') != true || figures.Find(code) is not { } figure)
        {
            var offer = Spelling.Offer(code, figures.All.Select(f => f.Code));
            findings.Add(UnknownLink.At(place,
                new($"“{text}”链接到“{code}”，本版没有这个数。{offer.Chinese}", $"'{text}' links to '{code}', which is not a figure on this page.{offer.English}"),
                new("请改正链接，或去掉它。", "Correct the link or remove it.")) with
            { Found = text });
            return new TextRun(text) { IsFaulty = true };
        }
        if (figure.Value is null && text == figure.Text)
            findings.Add(Mismatch.At(place,
                new($"“{figure.Title}”今天没有数可印。", $"There is no value of '{figure.Title}' to print today."),
                new("请把这句话改写。", "Write the sentence in another way.")) with
            { Found = text });
        else if (!figures.Prints(figure, text) && !figures.PrintsForAnOffice(figure, text) && !claims.Holds(text, code))
            findings.Add(Mismatch.At(place,
                new($"“{text}”与“{figure.Title}”的数{figure.Text}不符。", $"'{text}' differs from {figure.Title}, which is {figure.Text}."),
                new($"请改回{Right(figure, text)}；模板里的数用函数写，不要手打链接里的字。", $"Put back {Right(figure, text)}; in a template let a function write the figure.")) with
            { Found = text, Expected = Words.Same(Right(figure, text)) });
        return new FigureRun(figure, text);
    }

    /// <summary>What may stand in a link to the figure: itself, or what is claimed of it; of several the ones that end as what was written.</summary>
    private string Right(Figure figure, string written)
    {
        List<string> right = [figure.Text, .. claims.Of(figure.Code)];
        var alike = right.FindAll(r => written.Length > 0 && r[^1] == written[^1]);
        return string.Join('、', alike.Count > 0 ? alike : right);
    }

    private static string Shown(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        CodeInline code => $"`{code.Content}`",
        LinkInline image => $"![]({image.Url})",
        AutolinkInline auto => $"<{auto.Url}>",
        HtmlInline tag => tag.Tag,
        _ => inline.GetType().Name,
    };
}
