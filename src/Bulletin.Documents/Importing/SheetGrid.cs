using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>A sheet under construction, for formats that give their cells one by one. Rows and columns count from zero.</summary>
internal sealed class SheetGrid(CellBudget budget)
{
    private readonly List<List<Cell>> _rows = [];
    private readonly List<CellRange> _merges = [];
    private readonly HashSet<int> _hiddenRows = [];
    private int _columns;

    /// <summary>One more than the last row that holds something.</summary>
    public int RowCount => _rows.Count;

    /// <summary>It has grown beyond what is read; what comes then is not kept.</summary>
    public bool IsTooLarge { get; private set; }

    public void Put(int row, int column, Cell cell)
    {
        if (IsTooLarge || cell.IsBlank)
            return;
        _columns = Math.Max(_columns, column + 1);
        IsTooLarge = !budget.Spans(Math.Max(_rows.Count, row + 1), _columns);
        while (!IsTooLarge && _rows.Count <= row)
            _rows.Add([]);
        while (!IsTooLarge && _rows[row].Count < column)
            Append(_rows[row], Cell.Blank);
        if (!IsTooLarge && _rows[row].Count == column)
            Append(_rows[row], cell);
        else if (!IsTooLarge)
            _rows[row][column] = cell;
    }

    /// <summary>A merge from a cell on, so many rows down and columns to the right.</summary>
    public void Merge(int row, int column, int rows, int columns)
    {
        if (!IsTooLarge && (rows > 1 || columns > 1))
            _merges.Add(new(row + 1, column + 1, row + rows, column + columns));
    }

    public void Hide(int row) => _hiddenRows.Add(row + 1);

    public Sheet ToSheet(string name)
    {
        _hiddenRows.RemoveWhere(row => row > _rows.Count);
        var merges = _merges.Where(m => m.Top <= _rows.Count).OrderBy(m => m.Top).ThenBy(m => m.Left);
        return new Sheet(name, [.. _rows.Select(r => r.ToArray())]) { Merges = [.. merges], HiddenRows = _hiddenRows };
    }

    private void Append(List<Cell> row, Cell cell)
    {
        row.Add(cell);
        IsTooLarge = !budget.Takes(cell.Text.Length);
    }
}
