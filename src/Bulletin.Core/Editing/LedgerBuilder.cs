using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>Makes the ledger of an issue: each figure that is printed, and the figures that its formula names, with their cells.</summary>
internal static class LedgerBuilder
{
    public static Ledger Build(IReadOnlyList<Article> articles, FigureSet figures, IReadOnlyList<HandNumber> hand)
    {
        var entries = new List<LedgerEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        void Add(Figure figure)
        {
            if (!seen.Add(figure.Code))
                return;
            entries.Add(new(figure, CellsOf(figure.Inputs)));
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

    /// <summary>Cells as short ranges: 《日报》AC6:AD17. Cells of one column that follow each other are one range, equal ranges of neighbouring columns one block.</summary>
    public static string CellsOf(IReadOnlyList<Reported> inputs)
    {
        var parts = new List<string>();
        foreach (var sheet in inputs.Select(i => i.Place).Where(p => p.Cell is not null).GroupBy(p => (p.File, p.Sheet)))
            parts.Add($"《{sheet.Key.Sheet}》{string.Join('、', Ranges([.. sheet.Select(p => p.Cell!)]))}");
        return string.Join('；', parts);
    }

    private static IEnumerable<string> Ranges(List<CellAddress> cells)
    {
        foreach (var column in cells.GroupBy(c => c.Column).OrderBy(g => g.Key))
        {
            var rows = column.Select(c => c.Row).Distinct().Order().ToList();
            for (var i = 0; i < rows.Count;)
            {
                var last = i;
                while (last + 1 < rows.Count && rows[last + 1] == rows[last] + 1)
                    last++;
                var first = new CellAddress(rows[i], column.Key).ToString();
                yield return last == i ? first : $"{first}:{new CellAddress(rows[last], column.Key)}";
                i = last + 1;
            }
        }
    }
}
