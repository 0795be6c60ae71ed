using Bulletin.Workbooks;
using ExcelDataReader;
using CellRange = Bulletin.Workbooks.CellRange;

namespace Bulletin.Documents.Importing;

/// <summary>Reads the sheet at which the reader stands. Rows and columns count from zero here, as the reader counts them.</summary>
internal sealed class SheetImporter
{
    private readonly IExcelDataReader _reader;
    private readonly CellBudget _budget;
    private readonly int _daysAdded;
    private readonly SheetSurvey? _survey;
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly List<Cell[]> _rows = [];

    // A sheet may claim a million rows of sixteen thousand columns: where the survey knows how far it goes, no further is read.
    private readonly int _rowsToRead;
    private readonly int _columns;
    private bool _hasRow;
    private bool _fits = true;

    public SheetImporter(IExcelDataReader reader, WorkbookSurvey survey, CellBudget budget)
    {
        _reader = reader;
        _budget = budget;
        _survey = survey.Sheet(reader.Name);
        _daysAdded = survey.DaysAdded;
        _rowsToRead = _survey is { IsWhole: true } ? _survey.Rows : budget.Limits.Rows + 1;
        _columns = _survey is { IsWhole: true } ? _survey.Columns : Math.Min(Math.Max(reader.FieldCount, _survey?.Columns ?? 0), budget.Limits.Columns);
    }

    /// <summary>The sheet; null where it is larger than the limits allow.</summary>
    public Sheet? Read()
    {
        if (_survey is { IsTooLarge: true })
            return null;
        var lastRow = 0;
        var columns = 0;
        for (var row = 0; row < _rowsToRead && NextRow(row); row++)
        {
            var read = ReadRow(row);
            _rows.Add(read);
            columns = Math.Max(columns, read.Length);
            lastRow = read.Length > 0 ? row + 1 : lastRow;
            if (!_fits || !_budget.Spans(lastRow, columns))
                return null;
        }
        _rows.RemoveRange(lastRow, _rows.Count - lastRow);
        return ToSheet();
    }

    // An error in a last row of its own may be a row that the reader does not know.
    private bool NextRow(int row) => (_hasRow = _reader.Read()) || row < (_survey?.Rows ?? 0);

    private Sheet ToSheet()
    {
        _hiddenRows.RemoveWhere(row => row > _rows.Count);
        return new Sheet(_reader.Name, [.. _rows])
        {
            IsHidden = _reader.VisibleState is not "visible",
            Merges = Merges(),
            HiddenRows = _hiddenRows,
            HiddenColumns = HiddenColumns(),
        };
    }

    private Cell[] ReadRow(int row)
    {
        if (_hasRow && _reader.RowHeight == 0)
            _hiddenRows.Add(row + 1);
        Cell[]? cells = null;
        for (var column = _columns - 1; column >= 0; column--)
        {
            var cell = ReadCell(row, column);
            // From the right: what is blank up to the first cell that is not falls away.
            if (cells is null && cell.IsBlank)
                continue;
            cells ??= new Cell[column + 1];
            cells[column] = cell;
            _fits &= _budget.Takes(cell.Text.Length);
        }
        return cells ?? [];
    }

    private Cell ReadCell(int row, int column)
    {
        var value = _hasRow && column < _reader.FieldCount ? _reader.GetValue(column) : null;
        if (value is null)
            return _survey?.Unread(row, column) ?? Cell.Blank;
        return CellValue.ToCell(value, Format(column), _daysAdded);
    }

    private NumberFormat Format(int column)
    {
        var index = _reader.GetNumberFormatIndex(column);
        if (!_formats.TryGetValue(index, out var format))
            _formats.Add(index, format = NumberFormat.Of(index, _reader.GetNumberFormatString(column)));
        return format;
    }

    private List<CellRange> Merges()
    {
        var merges = new List<CellRange>();
        foreach (var merge in _reader.MergeCells ?? [])
            if (merge.FromRow >= 0 && merge.FromColumn >= 0 && merge.FromRow < _rows.Count && merge.FromColumn < _budget.Limits.Columns)
                merges.Add(new(merge.FromRow + 1, merge.FromColumn + 1, merge.ToRow + 1, merge.ToColumn + 1));
        merges.Sort(static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Left.CompareTo(b.Left));
        return merges;
    }

    private HashSet<int> HiddenColumns()
    {
        var hidden = new HashSet<int>();
        for (var column = 0; column < Math.Min(_columns, _reader.FieldCount); column++)
            if (_reader.GetColumnWidth(column) == 0)
                hidden.Add(column + 1);
        return hidden;
    }
}
