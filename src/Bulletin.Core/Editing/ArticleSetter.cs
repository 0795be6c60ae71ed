using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>Sets articles: their Markdown becomes blocks, which are proved and say of each figure what is left out of it.</summary>
internal sealed class ArticleSetter(FigureSet figures, Claims claims, Quotations quotations, IReadOnlyList<Office> unreported, ICollection<Finding> findings)
{
    private readonly List<HandNumber> _hand = [];
    private IReadOnlyList<string>? _counts;

    /// <summary>The numbers written by hand in all that was set, in the order of the text.</summary>
    public IReadOnlyList<HandNumber> HandWritten => _hand;

    public Article Set(ArticleSource source)
    {
        var inlines = new InlineBuilder(figures, claims, quotations, findings);
        var parts = new PartBuilder(figures, inlines, source.Body, findings);
        var article = new Article([.. source.Headlines.Select(inlines.Line)], new BlockBuilder(inlines, parts, source.Body, findings).Build())
        {
            Kicker = Joined(source.Kicker, inlines),
            Deck = Joined(source.Deck, inlines),
            Lead = [.. source.Lead.Select(inlines.Line)],
            LeadMark = source.LeadMark,
            Byline = source.Byline,
        };
        foreach (var finding in ArticleForm.Of(article, new(source.Body.OriginOf(0).Place)))
            findings.Add(finding);
        if (article.Lead.Count == 0)
            article = article with { LeadMark = "" };
        var proof = new Proof(() => _counts ??= LeftOutMarks.Counts(figures, unreported), findings);
        // What the program says of the figures is proved too: a manuscript that is printed again holds it already.
        var proved = proof.Of(LeftOutMarks.In(DefinitionNotes.WithNotes(article, figures), figures, unreported));
        _hand.AddRange(proof.Numbers);
        return proved;
    }

    private static IReadOnlyList<Inline> Joined(IReadOnlyList<SourceText> lines, InlineBuilder inlines)
    {
        if (lines is [var only])
            return inlines.Line(only);
        var joined = new List<Inline>();
        foreach (var line in lines)
        {
            if (joined.Count > 0)
                joined.Add(new TextRun("　"));
            joined.AddRange(inlines.Line(line));
        }
        return joined;
    }
}
