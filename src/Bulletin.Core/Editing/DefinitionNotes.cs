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
        var printed = Runs.Figures(article).Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        var notes = new List<Block>();
        var uneven = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rate in figures.Scheme.Rates)
            if (printed.Contains(rate.Code) && figures.Find(rate.Code) is { } figure && NoteOn(figure, printed, uneven, figures) is { } note)
                notes.Add(note);
        return notes.Count == 0 ? article : article with { Body = [.. article.Body, .. notes] };
    }

    private static Note? NoteOn(Figure rate, HashSet<string> printed, HashSet<string> uneven, FigureSet figures)
    {
        if (figures.Division(rate) is not { } division || !printed.Contains(division.Part.Code) || !printed.Contains(division.Whole.Code))
            return null;
        if (!figures.LeftOut(division.Part.Code).SequenceEqual(figures.LeftOut(division.Whole.Code)))
            return uneven.Add(division.Quotient.Formula) ? Uneven(rate, division.Part, division.Whole) : null;
        if (division.Quotient.Code == rate.Code || division.Quotient.Printed == rate.Printed)
            return null;
        return new Note("口径",
        [
            new TextRun(rate.Title), new FigureRun(rate, rate.Text),
            new TextRun(rate.Definition is { } definition ? $"，是{definition.TrimEnd('。')}；" : "按制度另行计算；"),
            new TextRun("两数直接相除，是"),
            new FigureRun(division.Part, division.Part.Printed), new TextRun("÷"), new FigureRun(division.Whole, division.Whole.Printed),
            new TextRun("＝"), new FigureRun(division.Quotient, division.Quotient.Text),
            new TextRun("。口径不同，两个率不可混用。"),
        ]);
    }

    /// <summary>Part and whole as printed are sums over different offices, so their quotient is no rate at all.</summary>
    private static Note Uneven(Figure rate, Figure part, Figure whole) => new("口径",
    [
        new TextRun(rate.Title), new FigureRun(rate, rate.Text), new TextRun("，只按两数都已上报的计算；"),
        new FigureRun(part, part.Text), new TextRun("与"), new FigureRun(whole, whole.Text), new TextRun("所含单位不同，不能直接相除。"),
    ]);
}
