using Bulletin.Returns;
using Bulletin.Workbooks;

namespace Bulletin.Drafting;

/// <summary>Parts a sheet on which several tables stand one below another: each begins where the header's name over the labels, or 序号, stands again.</summary>
internal static class SheetParts
{
    private const string Numbering = "序号";

    /// <summary>The sheet with one of its tables only, once for each; rows keep their numbers, and the lines above the first table stay.</summary>
    public static IEnumerable<Sheet> Of(Sheet sheet, SheetSketch sketch)
    {
        List<int> starts = [sketch.Table.HeaderTop];
        for (var row = sketch.Table.FirstRow; row <= sheet.RowCount; row++)
            if (IsHeader(sheet, sketch, row))
                starts.Add(row);
        if (starts.Count == 1)
            yield return sheet;
        else
            for (var i = 0; i < starts.Count; i++)
                yield return Part(sheet, starts[0], starts[i], i + 1 < starts.Count ? starts[i + 1] - 1 : sheet.RowCount);
    }

    private static bool IsHeader(Sheet sheet, SheetSketch sketch, int row)
    {
        for (var column = 1; column <= sketch.Table.OfficeColumn; column++)
            if (WrittenName.Fold(sheet[row, column].Text) is { Length: > 0 } name && (name == Numbering || (column == sketch.Table.OfficeColumn && name == sketch.LabelName)))
                return true;
        return false;
    }

    private static Sheet Part(Sheet sheet, int firstTop, int top, int bottom)
    {
        bool IsKept(int row) => row < firstTop || (row >= top && row <= bottom);
        var rows = new Cell[sheet.RowCount][];
        for (var row = 1; row <= rows.Length; row++)
            rows[row - 1] = IsKept(row) ? Cells(sheet, row) : [];
        return new Sheet(sheet.Name, rows) { Merges = [.. sheet.Merges.Where(m => IsKept(m.Top))] };
    }

    private static Cell[] Cells(Sheet sheet, int row)
    {
        var cells = new Cell[sheet.ColumnCount];
        for (var column = 1; column <= cells.Length; column++)
            cells[column - 1] = sheet[row, column];
        return cells;
    }
}
