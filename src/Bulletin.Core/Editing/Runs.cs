using Bulletin.Figures;

namespace Bulletin.Editing;

/// <summary>Walks the runs of an article in the order of the page.</summary>
internal static class Runs
{
    /// <summary>Every figure that an article prints, once, in the order of first print; tables and charts bring their columns' figures.</summary>
    public static IReadOnlyList<Figure> Figures(Article article)
    {
        var seen = new List<Figure>();
        foreach (var run in Printed(article))
            if (seen.All(f => f.Code != run.Figure.Code))
                seen.Add(run.Figure);
        return seen;
    }

    /// <summary>Every place where an article's text prints a figure or claims something of it.</summary>
    public static IEnumerable<FigureRun> Printed(Article article) => Flat(article.Lines.SelectMany(l => l)).OfType<FigureRun>();

    /// <summary>The codes that the tables and charts of an article print.</summary>
    public static IEnumerable<string> Columns(Article article) => article.Body.SelectMany(block => block switch
    {
        DataTable table => table.Rows.Concat(table.Foot).SelectMany(r => r.Cells).Select(c => c.Figure).OfType<string>(),
        BarChart chart => [chart.Figure],
        _ => [],
    });

    private static IEnumerable<Inline> Flat(IEnumerable<Inline> inlines) =>
        inlines.SelectMany(i => i is StrongRun strong ? Flat(strong.Content) : [i]);
}
