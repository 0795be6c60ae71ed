using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>
/// What the second look found in a sheet: the cells for which ExcelDataReader gives nothing although they are not blank and,
/// where it has seen all that hold something, how far they go. Rows and columns count from zero.
/// </summary>
internal sealed class SheetSurvey(ReadingLimits limits, bool isWhole)
{
    private readonly Dictionary<int, Dictionary<int, Cell>> _unread = [];
    private int _cells;

    /// <summary>It has seen every cell, so that there is nothing beyond <see cref="Rows"/> and <see cref="Columns"/>.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>One more than the last row that was seen.</summary>
    public int Rows { get; private set; }

    /// <summary>One more than the last column that was seen.</summary>
    public int Columns { get; private set; }

    public bool IsTooLarge => Rows > limits.Rows || Columns > limits.Columns || (long)Rows * Columns > limits.Area || _cells > limits.Cells;

    /// <summary>The error, or the formula without its value, that stands there; null if neither does.</summary>
    public Cell? Unread(int row, int column) => _unread.GetValueOrDefault(row)?.GetValueOrDefault(column);

    public void Add(int row, int column, Cell? unread)
    {
        Rows = Math.Max(Rows, row + 1);
        Columns = Math.Max(Columns, column + 1);
        _cells++;
        if (unread is null || IsTooLarge)
            return;
        if (!_unread.TryGetValue(row, out var cells))
            _unread.Add(row, cells = []);
        cells[column] = unread;
    }
}
