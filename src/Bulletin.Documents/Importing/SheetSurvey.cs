using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>
/// What the second look found in a sheet: how far it goes, and the cells for which ExcelDataReader gives nothing although
/// they are not blank. Rows and columns count from zero.
/// </summary>
internal sealed class SheetSurvey
{
    private readonly Dictionary<int, Cell> _unread = [];

    /// <summary>One more than the last row that holds something.</summary>
    public int Rows { get; private set; }

    /// <summary>One more than the last column that holds something.</summary>
    public int Columns { get; private set; }

    public int Cells { get; private set; }

    public bool IsTooLarge => Rows > SheetSize.Rows || Columns > SheetSize.Columns || Cells > SheetSize.Cells;

    /// <summary>The error, or the formula without its value, that stands there; null if neither does.</summary>
    public Cell? Unread(int row, int column) => _unread.GetValueOrDefault(Key(row, column));

    public void Add(int row, int column, Cell? unread)
    {
        Rows = Math.Max(Rows, row + 1);
        Columns = Math.Max(Columns, column + 1);
        Cells++;
        if (unread is not null && !IsTooLarge)
            _unread[Key(row, column)] = unread;
    }

    private static int Key(int row, int column) => (row * SheetSize.Columns) + column;
}
