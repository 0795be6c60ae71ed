using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>A table put together from cells that stand elsewhere in a sheet: one header row, then an office a row.</summary>
internal sealed class ArrangedTable
{
    private readonly List<List<(Cell Cell, CellAddress? At)>> _rows = [[(Cell.Blank, null)]];

    /// <summary>Adds a column with its name, or gives the one that has it.</summary>
    public int Column(string name, CellAddress at)
    {
        for (var column = 2; column <= _rows[0].Count; column++)
            if (_rows[0][column - 1].Cell.Text == name)
                return column;
        _rows[0].Add((new(CellKind.Text, name), at));
        return _rows[0].Count;
    }

    /// <summary>Adds a row with the name of its office.</summary>
    public int Row(string name, CellAddress at)
    {
        _rows.Add([(new(CellKind.Text, name), at)]);
        return _rows.Count;
    }

    /// <summary>The first row of that name whose cell in the column is free; 0 if none.</summary>
    public int FreeRow(string name, int column)
    {
        for (var row = 2; row <= _rows.Count; row++)
            if (_rows[row - 1][0].Cell.Text == name && (_rows[row - 1].Count < column || _rows[row - 1][column - 1].At is null))
                return row;
        return 0;
    }

    public void Set(int row, int column, Cell cell, CellAddress at)
    {
        var cells = _rows[row - 1];
        while (cells.Count < column)
            cells.Add((Cell.Blank, null));
        cells[column - 1] = (cell, at);
    }

    public TableView ToView(SheetSource source, Layout layout, int firstRow, int valueColumn, Office? office = null, ViewDay? day = null)
    {
        var cells = new Sheet(source.Sheet.Name, [.. _rows.Select(row => row.Select(c => c.Cell).ToArray())]);
        var origins = _rows.Select(row => row.Select(c => c.At).ToArray()).ToArray();
        return new TableView(cells, new TableArea(1, 1, _rows.Count, 1), source.Place, layout, origins) { FirstRow = firstRow, ValueColumn = valueColumn, Office = office, Day = day };
    }
}
