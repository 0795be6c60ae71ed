namespace Bulletin.Workbooks;

/// <summary>A sheet as plain cells. Rows and columns count from one; what lies outside is blank.</summary>
public sealed class Sheet(string name, Cell[][] rows)
{
    public string Name { get; } = name;

    public int RowCount => rows.Length;

    public int ColumnCount { get; } = rows.Length == 0 ? 0 : rows.Max(r => r.Length);

    /// <summary>The sheet's merges, in reading order.</summary>
    public IReadOnlyList<CellRange> Merges { get; init; } = [];

    /// <summary>The sheet itself is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Rows that a reader of the sheet does not see, counted from one.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();

    /// <summary>Columns that a reader of the sheet does not see, counted from one.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    public Cell this[int row, int column] =>
        row >= 1 && row <= rows.Length && column >= 1 && column <= rows[row - 1].Length ? rows[row - 1][column - 1] : Cell.Blank;
}
