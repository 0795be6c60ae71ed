using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// How many header rows a table has, told from its cells and merges alone. A header goes on while a name of it is merged downwards, or while
/// a group stands over several names of the row below. What stands over columns of labels is their heading and no group, unless it stands
/// over the whole table.
/// </summary>
public static class HeaderDepth
{
    /// <summary>The header's rows, counted from <paramref name="top"/> and at least one, of a table that ends at the row <paramref name="bottom"/>.</summary>
    public static int Of(Sheet sheet, int top, int bottom)
    {
        var first = FirstColumn(sheet, top);
        var last = top;
        while (last < bottom && Next(sheet, last, first) is var next && next > last)
            last = Math.Min(next, bottom);
        return last - top + 1;
    }

    /// <summary>The last row that certainly belongs to the header where <paramref name="row"/> does.</summary>
    private static int Next(Sheet sheet, int row, int first)
    {
        var deepest = row;
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (sheet.MergeAt(row, column) is { } merge && merge.Top <= row)
                deepest = Math.Max(deepest, merge.Bottom);
        return deepest > row || !HoldsNames(sheet, row + 1) || !HasGroup(sheet, row, first) ? deepest : row + 1;
    }

    /// <summary>A name stands over two names at least, merged over them or with blanks beside it.</summary>
    private static bool HasGroup(Sheet sheet, int row, int first)
    {
        for (var column = first; column <= sheet.ColumnCount; column++)
        {
            if (sheet[row, column].IsBlank)
                continue;
            var end = EndOf(sheet, row, column);
            var isLabels = column == first && end < sheet.ColumnCount && sheet.MergeAt(row, column) is not null;
            if (!isLabels && NamesIn(sheet, row + 1, column, end) > 1)
                return true;
            column = Math.Max(column, end);
        }
        return false;
    }

    /// <summary>
    /// How far a name reaches to the right: over its merge, or over the blank cells beside it that have a name below. A word that stands there
    /// again in the next row is a value.
    /// </summary>
    private static int EndOf(Sheet sheet, int row, int column)
    {
        if (sheet.MergeAt(row, column) is { } merge)
            return merge.Right;
        var end = column;
        while (end < sheet.ColumnCount && sheet[row, end + 1].IsBlank && sheet.MergeAt(row, end + 1) is null
            && IsName(sheet[row + 1, end + 1]) && sheet[row + 1, end + 1].Text != sheet[row + 2, end + 1].Text)
            end++;
        return end;
    }

    private static int NamesIn(Sheet sheet, int row, int from, int to)
    {
        var names = 0;
        for (var column = from; column <= to; column++)
            if (IsName(sheet[row, column]))
                names++;
        return names;
    }

    /// <summary>Names stand in the row, and nothing that is a value.</summary>
    private static bool HoldsNames(Sheet sheet, int row)
    {
        var names = 0;
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (IsName(sheet[row, column]))
                names++;
            else if (!sheet[row, column].IsBlank)
                return false;
        return names > 0;
    }

    private static bool IsName(Cell cell) => cell is { Kind: CellKind.Text, IsBlank: false } && !ValueReader.LooksLikeNumber(cell.Text);

    private static int FirstColumn(Sheet sheet, int row)
    {
        var column = 1;
        while (column < sheet.ColumnCount && sheet.Shown(row, column).IsBlank)
            column++;
        return column;
    }
}
