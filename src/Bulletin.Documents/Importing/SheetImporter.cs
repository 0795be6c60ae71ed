using Bulletin.Workbooks;
using ExcelDataReader;
using CellRange = Bulletin.Workbooks.CellRange;

namespace Bulletin.Documents.Importing;

/// <summary>Reads the sheet at which the reader stands. Rows and columns count from zero here, as the reader counts them.</summary>
internal sealed class SheetImporter(IExcelDataReader reader, PackageSurvey survey)
{
    private readonly SheetSurvey? _survey = survey.Sheet(reader.Name);
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly List<Cell[]> _rows = [];

    /// <summary>The sheet; null where it is larger than <see cref="SheetSize"/> allows.</summary>
    public Sheet? Read()
    {
        // A sheet may claim a million rows of sixteen thousand columns: where the survey knows how far it goes, no further is read.
        var columns = Math.Min(reader.FieldCount, _survey?.Columns ?? SheetSize.Columns);
        var rows = _survey?.Rows ?? int.MaxValue;
        if (_survey is { IsTooLarge: true })
            return null;
        var lastRow = 0;
        var cells = 0;
        for (var row = 0; row < rows && row < SheetSize.ClaimedRows && reader.Read(); row++)
        {
            var read = ReadRow(row, columns);
            _rows.Add(read);
            cells += read.Length;
            lastRow = read.Length > 0 ? row + 1 : lastRow;
            if (lastRow > SheetSize.Rows || cells > SheetSize.Cells)
                return null;
        }
        _rows.RemoveRange(lastRow, _rows.Count - lastRow);
        return ToSheet(columns);
    }

    private Sheet ToSheet(int columns)
    {
        _hiddenRows.RemoveWhere(row => row > _rows.Count);
        return new Sheet(reader.Name, [.. _rows])
        {
            IsHidden = reader.VisibleState is not "visible",
            Merges = Merges(),
            HiddenRows = _hiddenRows,
            HiddenColumns = HiddenColumns(columns),
        };
    }

    private Cell[] ReadRow(int row, int columns)
    {
        if (reader.RowHeight == 0)
            _hiddenRows.Add(row + 1);
        Cell[]? cells = null;
        for (var column = columns - 1; column >= 0; column--)
        {
            var cell = ReadCell(row, column);
            // From the right: what is blank up to the first cell that is not falls away.
            if (cells is null && cell.IsBlank)
                continue;
            cells ??= new Cell[column + 1];
            cells[column] = cell;
        }
        return cells ?? [];
    }

    private Cell ReadCell(int row, int column)
    {
        var value = reader.GetValue(column);
        if (value is null)
            return _survey?.Unread(row, column) ?? Cell.Blank;
        return CellValue.ToCell(value, Format(column), survey.DaysAdded);
    }

    private NumberFormat Format(int column)
    {
        var index = reader.GetNumberFormatIndex(column);
        if (!_formats.TryGetValue(index, out var format))
            _formats.Add(index, format = NumberFormat.Of(index, reader.GetNumberFormatString(column)));
        return format;
    }

    private List<CellRange> Merges()
    {
        var merges = new List<CellRange>();
        foreach (var merge in reader.MergeCells ?? [])
            if (merge.FromRow >= 0 && merge.FromColumn >= 0 && merge.FromRow < _rows.Count && merge.FromColumn < SheetSize.Columns)
                merges.Add(new(merge.FromRow + 1, merge.FromColumn + 1, merge.ToRow + 1, merge.ToColumn + 1));
        merges.Sort(static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Left.CompareTo(b.Left));
        return merges;
    }

    private HashSet<int> HiddenColumns(int columns)
    {
        var hidden = new HashSet<int>();
        for (var column = 0; column < columns; column++)
            if (reader.GetColumnWidth(column) == 0)
                hidden.Add(column + 1);
        return hidden;
    }
}
