using Bulletin.Figures;

namespace Bulletin.Editing;

/// <summary>
/// A reader divides the two numbers printed side by side. Where a rate stands in an article with the part and the whole that it is made of,
/// and their quotient prints otherwise, a note says why.
/// </summary>
internal static class DefinitionNotes
{
    public static Article WithNotes(Article article, FigureSet figures)
    {
        var printed = Runs.Figures(article).Select(f => f.Code).Concat(Runs.Columns(article)).ToHashSet(StringComparer.Ordinal);
        var notes = figures.Scheme.Rates.Where(r => printed.Contains(r.Code)).Select(r => figures.Find(r.Code)).OfType<Figure>()
            .Select(rate => NoteOn(rate, article, printed, figures)).OfType<Block>().ToList();
        return notes.Count == 0 ? article : article with { Body = [.. article.Body, .. notes] };
    }

    private static Note? NoteOn(Figure rate, Article article, HashSet<string> printed, FigureSet figures)
    {
        if (rate.Value is null || figures.Division(rate) is not { } division || !printed.Contains(division.Part.Code) || !printed.Contains(division.Whole.Code))
            return null;
        if (article.Body.OfType<Note>().Any(n => Explains(n, rate, division.Part, division.Whole)))
            return null;
        var isQuotient = division.Quotient.Code == rate.Code;
        if (!figures.LeftOut(division.Part.Code).SequenceEqual(figures.LeftOut(division.Whole.Code)))
            return Uneven(rate, division.Part, division.Whole, isQuotient);
        return isQuotient || division.Quotient.Printed == rate.Printed ? null : Otherwise(rate, division.Part, division.Whole, division.Quotient);
    }

    private static Note Otherwise(Figure rate, Figure part, Figure whole, Figure quotient) => new("口径",
    [
        new TextRun(rate.Title), new FigureRun(rate, rate.Text), new TextRun($"，{Meaning(rate)}；两数直接相除，是"),
        new FigureRun(part, part.Printed), new TextRun("÷"), new FigureRun(whole, whole.Printed),
        new TextRun("＝"), new FigureRun(quotient, quotient.Text),
        new TextRun("。口径不同，两个率不可混用。"),
    ]);

    /// <summary>A note that names all three says it already.</summary>
    private static bool Explains(Note note, Figure rate, Figure part, Figure whole)
    {
        var named = note.Content.OfType<FigureRun>().Select(r => r.Figure.Code).ToList();
        return named.Contains(rate.Code) && named.Contains(part.Code) && named.Contains(whole.Code);
    }

    /// <summary>Part and whole as printed are sums over different offices, so their quotient is no rate at all.</summary>
    private static Note Uneven(Figure rate, Figure part, Figure whole, bool isQuotient) => new("口径",
    [
        new TextRun(rate.Title), new FigureRun(rate, rate.Text), new TextRun($"，{(isQuotient ? "" : Meaning(rate) + "，")}只按两数都已上报的计算；"),
        new FigureRun(part, part.Text), new TextRun("与"), new FigureRun(whole, whole.Text), new TextRun("所含单位不同，不能直接相除。"),
    ]);

    private static string Meaning(Figure rate) => rate.Definition is { } definition ? "是" + definition.TrimEnd('。') : "按制度另行计算";
}
