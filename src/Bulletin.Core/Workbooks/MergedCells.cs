namespace Bulletin.Workbooks;

/// <summary>Reads a sheet as it is seen: every cell of a merge shows the merge's first cell.</summary>
public static class MergedCells
{
    public static Cell Shown(this Sheet sheet, int row, int column) =>
        sheet.MergeAt(row, column) is { } merge ? sheet[merge.Top, merge.Left] : sheet[row, column];

    public static CellRange? MergeAt(this Sheet sheet, int row, int column)
    {
        foreach (var merge in sheet.Merges)
            if (merge.Contains(row, column))
                return merge;
        return null;
    }
}
