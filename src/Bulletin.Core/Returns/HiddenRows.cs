using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Says what of a table a person does not see and the tool counts all the same.</summary>
public static class HiddenRows
{
    public static readonly FindingKind Kind = new("hidden-cells", Severity.Verify,
        new("表内有隐藏的行或列", "The table has hidden rows or columns"));

    public static void Find(Sheet sheet, TableArea table, Place place, ICollection<Finding> findings)
    {
        foreach (var row in sheet.HiddenRows.Where(r => r >= table.FirstRow && r <= table.LastRow).Order())
            if (!sheet[row, table.OfficeColumn].IsBlank)
                findings.Add(Hidden(place with { Cell = new CellAddress(row, table.OfficeColumn) }, new($"第{row}行", $"Row {row}")));
        foreach (var column in sheet.HiddenColumns.Where(c => !sheet[table.HeaderBottom, c].IsBlank).Order())
            findings.Add(Hidden(place with { Cell = new CellAddress(table.HeaderBottom, column) },
                new($"{CellAddress.ColumnName(column)}列", $"Column {CellAddress.ColumnName(column)}")));
    }

    private static Finding Hidden(Place place, Words what) =>
        Kind.At(place,
            new($"{what.Chinese}是隐藏的，照样计入。", $"{what.English} is hidden; it was counted all the same."),
            new("请取消隐藏核对；不该报的请删除。", "Unhide and check it; delete what should not be reported."));
}
