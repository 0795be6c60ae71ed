using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Workbooks;

namespace Bulletin.Editing;

/// <summary>
/// Words cells as short ranges: 《日报》AC6:AD17 where all offices stand in one workbook, 柳湾、石桥AC6:AD6；东圩C30:C31 where each has a return of its own
/// (the ledger says which file is whose), and with the file's name where neither is so.
/// </summary>
internal sealed class CellWords(CellNaming naming)
{
    private readonly bool _isByOffice = naming == CellNaming.Office;

    public static CellNaming NamingOf(IReadOnlyList<Return> returns) =>
        returns.Count > 1 && returns.All(r => r.Offices().Count < 2) && returns.SelectMany(r => r.Offices()).Select(o => o.Index).ToList() is var all && all.Distinct().Count() == all.Count ? CellNaming.Office
            : returns.Select(r => r.Place.File).Distinct().Count() < 2 ? CellNaming.Sheet : CellNaming.File;

    public string Of(IReadOnlyList<Reported> inputs)
    {
        var sheets = inputs.Where(i => i.At is not null).GroupBy(Source)
            .Select(g => new SheetWords(Written(g.First()), string.Join('、', Blocks([.. g.Select(i => i.At!)])) + Lender(g.First())));
        return _isByOffice
            ? string.Join('；', sheets.GroupBy(s => s.Cells).Select(g => string.Join('、', g.Select(s => s.Sheet)) + g.Key))
            : string.Join('；', sheets.Select(s => s.Sheet + s.Cells));
    }

    /// <summary>What tells the sheets apart: of the day the sheet alone, of a day before one text, for grouping by a value of several would be compiled at every start.</summary>
    private static object Source(Reported input) => input.CarriedFrom is null ? input.Sheet : $"{input.Sheet}\n{Lender(input)}";

    private string Written(Reported first) =>
        _isByOffice ? first.Office.Short : naming == CellNaming.Sheet ? $"《{first.Sheet.Sheet}》" : $"{first.Sheet.File}《{first.Sheet.Sheet}》";

    private static string Lender(Reported input) =>
        input.CarriedFrom is { } day ? $"（{ChineseDate.MonthAndDay(day)}数，{input.Sheet.File}）" : "";

    /// <summary>Cells of one column that follow each other are one range, equal ranges of neighbouring columns one block.</summary>
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

    private sealed record SheetWords(string Sheet, string Cells);
}
