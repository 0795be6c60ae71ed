using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Says what of a table a person does not see and the tool counts all the same.</summary>
public static class HiddenRows
{
    public static readonly FindingKind Kind = new("hidden-cells", Severity.Verify,
        new("表内有隐藏的行或列", "The table has hidden rows or columns"));

    public static void Find(Sheet sheet, TableView view, IReadOnlyList<HeaderColumn> columns, IReadOnlyList<Reported> values, ICollection<Finding> findings)
    {
        if (view.IsArranged)
        {
            FindByValues(sheet, values, findings);
            return;
        }
        var cells = view.Cells;
        for (var row = view.Area.FirstRow; cells.HiddenRows.Count > 0 && row <= Math.Min(view.Area.LastRow, cells.RowCount); row++)
            if (cells.HiddenRows.Contains(row) && IsOffice(view, row))
                findings.Add(Hidden(view.At(row, Math.Max(1, view.Area.OfficeColumn)), isRow: view.TurnedAt == 0));
        foreach (var column in columns)
            if (cells.HiddenColumns.Contains(column.Column))
                findings.Add(Hidden(view.At(column.Row, column.Column), isRow: view.TurnedAt > 0));
    }

    private static bool IsOffice(TableView view, int row) =>
        view.Office is not null || (view.Cells.Shown(row, view.Area.OfficeColumn) is { IsBlank: false } name && !OfficeNames.IsTotal(name.Text) && !SignedLine.IsNote(view.Cells, row, view.Area.OfficeColumn));

    /// <summary>Of a table whose cells stand here and there, the first value of each row or column that is hidden.</summary>
    private static void FindByValues(Sheet sheet, IReadOnlyList<Reported> values, ICollection<Finding> findings)
    {
        var said = new HashSet<(int Row, int Column)>();
        foreach (var value in values.SelectMany(v => v.ByCell))
            if (value.Place.Cell is { } cell)
            {
                if (sheet.HiddenRows.Contains(cell.Row) && said.Add((cell.Row, 0)))
                    findings.Add(Hidden(value.Place, isRow: true));
                if (sheet.HiddenColumns.Contains(cell.Column) && said.Add((0, cell.Column)))
                    findings.Add(Hidden(value.Place, isRow: false));
            }
    }

    private static Finding Hidden(Place place, bool isRow)
    {
        var (row, column) = (place.Cell!.Row, CellAddress.ColumnName(place.Cell.Column));
        var what = isRow ? new Words($"第{row}行", $"Row {row}") : new Words($"{column}列", $"Column {column}");
        return Kind.At(place,
            new($"{what.Chinese}是隐藏的，照样计入。", $"{what.English} is hidden; it was counted all the same."),
            new("请取消隐藏核对；不该报的请删除。", "Unhide and check it; delete what should not be reported."));
    }
}
