using Bulletin.Figures;

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
            entries.Add(new(figure, cells.Of(figure.Inputs)));
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
}
