using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a cell that is a day and nothing else: the head of a column of values, or the label of a row.</summary>
internal static class DayHead
{
    public static SeenDate? Of(Sheet sheet, int row, int column, Place place)
    {
        var cell = sheet.Shown(row, column);
        var text = WrittenName.Fold(cell.Text);
        var date = cell.Kind == CellKind.Date ? DateCell.Read(cell) : WrittenDate.Peel(text) is { Remainder.Length: 0 } whole ? whole.Date : null;
        return date is null ? null : new(date, DateSource.Header, text, place with { Cell = new CellAddress(row, column) });
    }

    /// <summary>The day that stands nearest above a cell; null where something else does.</summary>
    public static SeenDate? Above(Sheet sheet, int row, int column, Place place)
    {
        for (var above = row - 1; above >= 1; above--)
            if (!sheet.Shown(above, column).IsBlank && sheet.Shown(above, column).Kind is CellKind.Text or CellKind.Date)
                return Of(sheet, above, column, place);
        return null;
    }
}
