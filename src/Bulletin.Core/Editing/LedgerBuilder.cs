using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Workbooks;

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
        var blocks = new List<CellRange>();
        foreach (var column in cells.GroupBy(c => c.Column).OrderBy(g => g.Key))
        {
            foreach (var (top, bottom) in RowsOf([.. column.Select(c => c.Row).Distinct().Order()]))
            {
                var neighbour = blocks.FindIndex(b => b.Top == top && b.Bottom == bottom && b.Right == column.Key - 1);
                if (neighbour >= 0)
                    blocks[neighbour] = blocks[neighbour] with { Right = column.Key };
                else
                    blocks.Add(new(top, column.Key, bottom, column.Key));
            }
        }
        return blocks.Select(b => b.Top == b.Bottom && b.Left == b.Right ? new CellAddress(b.Top, b.Left).ToString() : b.ToString());
    }

    private static IEnumerable<(int First, int Last)> RowsOf(List<int> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var first = rows[i];
            while (i + 1 < rows.Count && rows[i + 1] == rows[i] + 1)
                i++;
            yield return (first, rows[i]);
        }
    }
}
