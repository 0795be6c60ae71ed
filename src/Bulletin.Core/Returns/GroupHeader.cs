using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>The header of a table with offices across, each over columns of its own.</summary>
internal sealed record GroupHeader(int Top, int Bottom, IReadOnlyList<GroupColumn> Columns)
{
    private const int Deepest = 4;

    /// <summary>The columns right of this one are the offices'; what stands left of them labels the rows.</summary>
    public int FirstColumn => Columns[0].Column;

    /// <summary>The header whose first row names the offices; null where nothing stands below their names but values.</summary>
    public static GroupHeader? Read(SheetSource source, int top)
    {
        var first = FirstOffice(source, top);
        var bottom = source.Mapping?.Header?.Last ?? BottomOf(source.Part, top, first);
        if (first == 0 || bottom <= top)
            return null;
        var area = new TableArea(top, bottom, source.Part.RowCount, first - 1) { FirstColumn = first };
        var columns = new List<GroupColumn>();
        foreach (var column in new HeaderReader(new TableView(source.Part, area, source.Place, Layout.All[0]), source.Units).Read())
            if (Of(source, top, column) is { } grouped)
                columns.Add(grouped);
        return columns.Count == 0 ? null : new(top, bottom, columns);
    }

    private static GroupColumn? Of(SheetSource source, int top, HeaderColumn column)
    {
        var path = column.Path;
        if (path.Levels.Count < 2 || !IsGroup(source, path.Levels[0]))
            return null;
        var left = column.Column;
        while (left > 1 && source.Part[top, left].IsBlank)
            left--;
        return new(column.Column, path.Levels[0], new(top, left), new NamePath([.. path.Levels.Skip(1)]), new(column.Row, column.Column)) { Unit = column.Unit };
    }

    private static bool IsGroup(SheetSource source, string name) => OfficeNames.Find(name, source.Scheme.Offices) is not null || OfficeNames.IsTotal(name);

    private static int FirstOffice(SheetSource source, int row)
    {
        for (var column = 1; column <= source.Part.ColumnCount; column++)
            if (source.Part[row, column].Kind == CellKind.Text && IsGroup(source, source.Part[row, column].Text))
                return column;
        return 0;
    }

    /// <summary>The row above the first that holds a number under the offices.</summary>
    private static int BottomOf(Sheet sheet, int top, int first)
    {
        var bottom = top;
        while (bottom < sheet.RowCount && bottom - top < Deepest && !HoldsNumber(sheet, bottom + 1, first))
            bottom++;
        return bottom - top < Deepest ? bottom : top;
    }

    internal static bool HoldsNumber(Sheet sheet, int row, int first)
    {
        for (var column = first; column <= sheet.ColumnCount; column++)
            if (sheet[row, column] is { IsBlank: false } cell && (cell.Kind == CellKind.Number || ValueReader.LooksLikeNumber(cell.Text)))
                return true;
        return false;
    }
}
