using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Says what of a table a person does not see and the tool counts all the same.</summary>
public static class HiddenRows
{
    public static readonly FindingKind Kind = new("hidden-cells", Severity.Verify,
        new("表内有隐藏的行或列", "The table has hidden rows or columns"));

    public static void Find(
        Sheet sheet, TableArea table, IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns, Place place, ICollection<Finding> findings)
    {
        foreach (var row in sheet.HiddenRows.Where(r => r >= table.FirstRow && r <= table.LastRow).Order())
            if (sheet.Shown(row, table.OfficeColumn) is { IsBlank: false } name && !OfficeNames.IsTotal(name.Text) && !OfficeNames.IsNote(name.Text))
                findings.Add(Hidden(place with { Cell = new CellAddress(row, table.OfficeColumn) }, new($"第{row}行", $"Row {row}")));
        foreach (var (column, _) in columns)
            if (sheet.HiddenColumns.Contains(column.Column))
                findings.Add(Hidden(place with { Cell = new CellAddress(column.Row, column.Column) },
                    new($"{CellAddress.ColumnName(column.Column)}列", $"Column {CellAddress.ColumnName(column.Column)}")));
    }

    private static Finding Hidden(Place place, Words what) =>
        Kind.At(place,
            new($"{what.Chinese}是隐藏的，照样计入。", $"{what.English} is hidden; it was counted all the same."),
            new("请取消隐藏核对；不该报的请删除。", "Unhide and check it; delete what should not be reported."));
}
