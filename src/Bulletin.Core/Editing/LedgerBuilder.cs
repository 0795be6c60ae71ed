using Bulletin.Figures;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>Makes the ledger of an issue: each figure that is printed, and the figures that its formula names, with their cells.</summary>
internal static class LedgerBuilder
{
    public static Ledger Build(IReadOnlyList<Article> articles, FigureSet figures, IReadOnlyList<HandNumber> hand, CellWords cells)
    {
        var entries = new List<LedgerEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        void Add(Figure figure)
        {
            if (!seen.Add(figure.Code))
                return;
            entries.Add(new(figure, f => cells.Of(f.Inputs) + ReadingOf(f.Inputs)));
            foreach (var operand in figure.Operands)
                if (figures.Find(operand) is { } used)
                    Add(used);
        }
        foreach (var article in articles)
        {
            foreach (var figure in Runs.Figures(article))
                Add(figure);
            foreach (var code in Runs.Columns(article))
                if (figures.Find(code) is { } figure)
                    Add(figure);
        }
        return new(entries, hand);
    }

    /// <summary>How values were arrived at that were written in another unit, or said to be approximate.</summary>
    private static string ReadingOf(IReadOnlyList<Reported> inputs)
    {
        var words = new List<string>();
        foreach (var input in inputs)
            if (input.Conversion?.ToString() is { } rule && !words.Contains(rule))
                words.Add(rule);
        foreach (var input in inputs)
            if (input.IsApproximate)
                words.Add($"{input.Office.Short}“{input.Text}”是约数");
        return words.Count == 0 ? "" : $"（{string.Join('，', words)}）";
    }
}
