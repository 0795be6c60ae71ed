using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// The cells of a header and what they stand over. A merged group stands over its merge; an unmerged one over its own column and over those
/// to the right that are blank beside it, have a name of their own below, and stand under the same groups.
/// </summary>
public sealed class HeaderGrid
{
    private readonly Sheet _sheet;
    private readonly TableArea _table;
    private readonly CellAddress?[,] _origins;

    public HeaderGrid(Sheet sheet, TableArea table)
    {
        (_sheet, _table) = (sheet, table);
        _origins = new CellAddress?[table.HeaderBottom - table.HeaderTop + 1, sheet.ColumnCount + 1];
        for (var row = table.HeaderTop; row <= table.HeaderBottom; row++)
            for (var column = 1; column <= sheet.ColumnCount; column++)
                _origins[row - table.HeaderTop, column] = Own(row, column) ?? Inherited(row, column);
    }

    /// <summary>The cells that name a column, from the outermost group to its own name; empty where it has no name of its own.</summary>
    public IReadOnlyList<CellAddress> Of(int column)
    {
        var cells = new List<CellAddress>();
        for (var row = _table.HeaderTop; row <= _table.HeaderBottom; row++)
            if (Origin(row, column) is { } cell && (cells.Count == 0 || cells[^1] != cell))
                cells.Add(cell);
        // A name that is merged over several columns names the first: there is one column of values.
        return cells.Count > 0 && cells[^1].Column == column ? cells : [];
    }

    private CellAddress? Origin(int row, int column) => _origins[row - _table.HeaderTop, column];

    private CellAddress? Own(int row, int column)
    {
        var merge = _sheet.MergeAt(row, column);
        var cell = merge is null ? new CellAddress(row, column) : new CellAddress(merge.Top, merge.Left);
        return cell.Row >= _table.HeaderTop && !_sheet[cell.Row, cell.Column].IsBlank ? cell : null;
    }

    private CellAddress? Inherited(int row, int column)
    {
        if (column - 1 <= _table.OfficeColumn || _sheet.MergeAt(row, column) is not null || Origin(row, column - 1) is not { } group
            || _sheet.MergeAt(group.Row, group.Column) is not null || !HasNameBelow(row, column) || !HasNameBelow(row, group.Column))
            return null;
        for (var above = _table.HeaderTop; above < row; above++)
            if (Origin(above, column) != Origin(above, column - 1))
                return null;
        return group;
    }

    private bool HasNameBelow(int row, int column)
    {
        for (var below = row + 1; below <= _table.HeaderBottom; below++)
            if (Own(below, column) is not null)
                return true;
        return false;
    }
}
