namespace Bulletin.Documents.Importing;

/// <summary>What a workbook has used of its limits so far.</summary>
internal sealed class CellBudget(ReadingLimits limits)
{
    private long _cells;
    private long _text;

    public ReadingLimits Limits { get; } = limits;

    /// <summary>Counts a cell; false where it is one too many, or its text too long.</summary>
    public bool Takes(int length)
    {
        _cells++;
        _text += length;
        return _cells <= Limits.Cells && _text <= Limits.Text && length <= Limits.CellText;
    }

    /// <summary>Whether a sheet may have so many rows and columns.</summary>
    public bool Spans(int rows, int columns) => rows <= Limits.Rows && columns <= Limits.Columns && (long)rows * columns <= Limits.Area;
}
