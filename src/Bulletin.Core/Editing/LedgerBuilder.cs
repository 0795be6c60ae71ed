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
        foreach (var sheet in inputs.Where(i => i.Place.Cell is not null).GroupBy(i => (Place: i.Place with { Cell = null }, i.CarriedFrom)))
            parts.Add($"《{sheet.Key.Place.Sheet}》{string.Join('、', Blocks([.. sheet.Select(i => i.Place.Cell!)]))}{Lender(sheet.Key.Place, sheet.Key.CarriedFrom)}");
        return string.Join('；', parts);
    }

    private static string Lender(Place place, DateOnly? carriedFrom) =>
        carriedFrom is { } day ? $"（{ChineseDate.MonthAndDay(day)}数，{place.File}）" : "";

    private static IEnumerable<string> Blocks(List<CellAddress> cells)
    {
        var blocks = new List<CellRange>();
        foreach (var run in Unbroken(cells))
        {
            var neighbour = blocks.FindIndex(b => b.Top == run.Top && b.Bottom == run.Bottom && b.Right == run.Left - 1);
            if (neighbour >= 0)
                blocks[neighbour] = blocks[neighbour] with { Right = run.Right };
            else
                blocks.Add(run);
        }
        return blocks.Select(b => b.Top == b.Bottom && b.Left == b.Right ? new CellAddress(b.Top, b.Left).ToString() : b.ToString());
    }

    /// <summary>Cells of one column without a gap between them, column by column.</summary>
    private static List<CellRange> Unbroken(List<CellAddress> cells)
    {
        cells.Sort((a, b) => a.Column != b.Column ? a.Column.CompareTo(b.Column) : a.Row.CompareTo(b.Row));
        var runs = new List<CellRange>();
        foreach (var cell in cells)
        {
            if (runs.Count > 0 && runs[^1] is var last && last.Left == cell.Column && cell.Row <= last.Bottom + 1)
                runs[^1] = last with { Bottom = cell.Row };
            else
                runs.Add(new(cell.Row, cell.Column, cell.Row, cell.Column));
        }
        return runs;
    }
}
