using Bulletin.Figures;
using Bulletin.Findings;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Bulletin.Editing;

/// <summary>A part of the page as it was written: what stands behind <c>:::</c>, in its braces and between its fences.</summary>
internal sealed class Part(CustomContainer container, FigureSet figures, InlineBuilder inlines, SourceText source, ICollection<Finding> findings)
{
    public static readonly FindingKind Unknown = new("part-unknown", Severity.Error, new("版块写法有误", "A part of the page that is not understood"));

    private const string Dividers = "、，,；;　";

    public string Name => container.Info ?? "";

    public bool IsClosed => container.ClosingFencedCharCount > 0;

    public Place Place => source.OriginOf(container.Span.Start).Place;

    /// <summary>The figures that are named behind the part's name.</summary>
    public List<Figure> Figures => Known(Split(container.Arguments));

    public List<IReadOnlyList<Inline>> Paragraphs => [.. container.OfType<ParagraphBlock>().Where(p => !IsTable(p)).Select(Line)];

    /// <summary>What stands in it first that it has no place for, such as what follows a closing fence that was lost; null where all is taken.</summary>
    /// <param name="paragraphs">How many paragraphs it takes.</param>
    /// <param name="hasItems">It takes a list.</param>
    /// <param name="hasTable">It takes a table.</param>
    public MarkdownObject? Foreign(int paragraphs, bool hasItems, bool hasTable)
    {
        foreach (var block in container)
        {
            var isTaken = block switch
            {
                ParagraphBlock table when IsTable(table) => hasTable,
                ParagraphBlock => paragraphs-- > 0,
                ListBlock => hasItems,
                _ => block is LinkReferenceDefinitionGroup,
            };
            if (!isTaken)
                return block;
            hasTable = hasTable && !(block is ParagraphBlock written && IsTable(written));
        }
        return null;
    }

    /// <summary>What stands behind its name: <c>停产 复工率 {low="复工率 综合复工率"}</c>.</summary>
    public string Asked
    {
        get
        {
            var attributes = string.Join(' ', Attributes.Select(a => $"{a}=\"{Attribute(a)}\""));
            return string.Join(' ', Split(container.Arguments)) + (attributes.Length > 0 ? $" {{{attributes}}}" : "");
        }
    }

    /// <summary>The rows of a table that stands in it already, as in a bulletin.md: the program made them.</summary>
    public WrittenTable? Written => container.OfType<ParagraphBlock>().FirstOrDefault(IsTable) is { } table ? new(source, table.Span.Start, table.Span.End) : null;

    /// <summary>No text begins with a bare bar.</summary>
    private bool IsTable(ParagraphBlock paragraph) => source.Markdown[paragraph.Span.Start] == '|';

    /// <summary>The paragraph without what the program writes before and behind it.</summary>
    public static IReadOnlyList<Inline> Without(IReadOnlyList<Inline> line, string before, string behind)
    {
        List<Inline> bare = [.. line];
        if (before.Length > 0 && bare is [TextRun first, ..] && first.Text.StartsWith(before, StringComparison.Ordinal))
            bare[0] = first with { Text = first.Text[before.Length..], Written = first.Written?.Behind(before.Length) };
        if (bare is [.., TextRun last] && last.Text.EndsWith(behind, StringComparison.Ordinal))
            bare[^1] = last with { Text = last.Text[..^behind.Length] };
        return [.. bare.Where(i => i.Plain.Length > 0)];
    }

    public void Claim(string words, Figure figure) => inlines.Claim(words, figure);

    public IEnumerable<ParagraphBlock> Items => container.Descendants<ListItemBlock>().SelectMany(i => i.OfType<ParagraphBlock>());

    public IReadOnlyList<Inline> Line(ParagraphBlock paragraph) => inlines.Build(paragraph.Inline, source.OriginOf);

    public IReadOnlyList<string> Attributes
    {
        get
        {
            var names = new List<string>();
            foreach (var property in container.TryGetAttributes()?.Properties ?? [])
                names.Add(property.Key);
            return names;
        }
    }

    public bool Has(string attribute) => Attribute(attribute) is not null;

    /// <summary>The words of an attribute, with blanks between; none where it is absent.</summary>
    public IReadOnlyList<string> WordsOf(string attribute) => Split(Attribute(attribute));

    /// <summary>The figures that an attribute names; a figure of the scheme that has no value today is none.</summary>
    public List<Figure> FiguresOf(string attribute) => Known(WordsOf(attribute));

    public void Fault(Words message) => Fault(container, message);

    public void Fault(MarkdownObject at, Words message) =>
        findings.Add(Unknown.At(source.OriginOf(at.Span.Start).Place, message, new("写法见 docs/templates.zh-CN.md。", "See docs/templates.md.")));

    public void Report(Finding finding) => findings.Add(finding);

    private List<Figure> Known(IEnumerable<string> names)
    {
        var known = new List<Figure>();
        foreach (var name in names)
        {
            if (figures.Find(name) is { } figure)
                known.Add(figure);
            else if (Divided(name) is { } sign)
                Fault(new($"“{name}”里的“{sign}”要换成空格：几个数之间用空格分开。", $"Put blanks in place of '{sign}' in '{name}': figures stand with blanks between."));
            else if (!figures.Knows(name) && figures.OfferFor(name) is var offer)
                Fault(new($"没有“{name}”这个数。{offer.Chinese}", $"There is no figure '{name}'.{offer.English}"));
        }
        return known;
    }

    /// <summary>The mark that stands between figures where a blank should; null where the name is not made of such.</summary>
    private char? Divided(string name)
    {
        foreach (var sign in Dividers)
            if (name.Split(sign, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } pieces && Array.TrueForAll(pieces, figures.Knows))
                return sign;
        return null;
    }

    private static string[] Split(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string? Attribute(string key) => container.TryGetAttributes()?.Properties?.Find(p => p.Key == key).Value;
}
