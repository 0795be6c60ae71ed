using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Finds the table of a sheet by the offices' names, wherever it stands.</summary>
public sealed class TableFinder(Sheet sheet, Scheme scheme, bool isTurned = false)
{
    private const int DeepestHeader = 4;

    private readonly SheetRows _rows = new(sheet) { IsTurned = isTurned };

    private static readonly string[] ColumnNames = ["办事处", "街道", "街道办事处", "单位", "单位名称", "报送单位", "填报单位", "名称", "地区", "区", "区县", "县区", "县市区", "县(市)区", "乡镇", "镇街", "街镇", "城市"];

    /// <summary>The tables with offices down and indicators across: one below the other, each with a header, or side by side under one header.</summary>
    public IReadOnlyList<TableArea> FindAll(int column)
    {
        var tables = new List<TableArea>();
        for (var table = Find(column); table is not null;)
        {
            var next = Next(table);
            tables.AddRange(SideBySide(next is null ? table : table with { LastRow = next.HeaderTop - 1 }));
            table = next;
        }
        return tables;
    }

    /// <summary>The first table whose offices stand in a column; null where there is none, or no header above it.</summary>
    public TableArea? Find(int column) => column == 0 ? null : Find(column, 1);

    private TableArea? Find(int column, int from)
    {
        // An office's name may stand above the table as well: who fills it in.
        for (var row = from; row <= sheet.RowCount; row++)
            if (OfficeNames.Find(sheet[row, column].Text, scheme.Offices) is not null && Under(row, column) is { } table && table.HeaderTop >= from)
                return table;
        return null;
    }

    /// <summary>The table below, where the head of the offices (办事处) stands once more.</summary>
    private TableArea? Next(TableArea table)
    {
        var head = TableShape.NameOver(sheet, table);
        for (var row = table.FirstRow + 1; head.Length > 0 && row < sheet.RowCount; row++)
            if (WrittenName.Fold(sheet[row, table.OfficeColumn].Text) == head && Find(table.OfficeColumn, row) is { } next)
                return next;
        return null;
    }

    /// <summary>Where the head of the offices stands again in the same header, the offices go on in that column, with columns of their own.</summary>
    private List<TableArea> SideBySide(TableArea table)
    {
        var head = TableShape.NameOver(sheet, table);
        var tables = new List<TableArea> { table };
        for (var column = table.OfficeColumn + 2; head.Length > 0 && column < sheet.ColumnCount; column++)
            if (TableShape.NameOver(sheet, table with { OfficeColumn = column }) == head && NamesIn(column).Count > 0)
            {
                tables[^1] = tables[^1] with { LastColumn = column - 1 };
                tables.Add(table with { OfficeColumn = column, FirstColumn = column });
            }
        return tables;
    }

    private HashSet<string> NamesIn(int column)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 1; row <= sheet.RowCount; row++)
            if (sheet[row, column].Kind == CellKind.Text && OfficeNames.Find(sheet[row, column].Text, scheme.Offices) is { } office)
                named.Add(office.Name);
        return named;
    }

    /// <summary>The table whose first known office stands in that row; null where there is no header above it.</summary>
    private TableArea? Under(int first, int column)
    {
        while (IsDataAbove(first, column))
            first--;
        var bottom = first - 1;
        while (bottom > 0 && _rows.IsBlank(bottom) && !_rows.IsInsideMerge(bottom))
            bottom--;
        var top = HeaderTop(bottom, column);
        return top == 0 ? null : new TableArea(top, bottom, sheet.RowCount, column);
    }

    /// <summary>
    /// The column that names the most offices, each counted once. One that is headed as such (办事处, 单位) goes before another that names
    /// offices too (包联单位), if it names half as many.
    /// </summary>
    public int OfficeColumn()
    {
        var (best, most, headed, mostHeaded) = (0, 0, 0, 0);
        for (var column = 1; column <= sheet.ColumnCount; column++)
        {
            var named = new HashSet<string>(StringComparer.Ordinal);
            var isHeaded = false;
            for (var row = 1; row <= sheet.RowCount; row++)
                if (sheet[row, column].Kind != CellKind.Text)
                    continue;
                else if (OfficeNames.Find(sheet[row, column].Text, scheme.Offices) is { } office)
                    named.Add(office.Name);
                else
                    isHeaded |= named.Count == 0 && IsColumnName(sheet[row, column].Text);
            if (named.Count > most)
                (best, most) = (column, named.Count);
            if (isHeaded && named.Count > mostHeaded)
                (headed, mostHeaded) = (column, named.Count);
        }
        return mostHeaded * 2 >= most && headed > 0 ? headed : best;
    }

    private bool IsColumnName(string text) => WrittenName.Fold(text) is var name && (name == scheme.OfficeWord || Array.IndexOf(ColumnNames, name) >= 0);

    /// <summary>
    /// A total, an unknown office, a stub (（一）主城区), the numbers of the columns or a row without a name may stand above the first known
    /// office; what has no header above it is the header.
    /// </summary>
    private bool IsDataAbove(int first, int column)
    {
        var row = first - 1;
        return row > 1 && !_rows.IsHeading(row - 1, column) && !_rows.IsInsideMerge(row)
            && (HasOnlyLabel(row, column) || HasTotalsName(row, column) || HasFigures(row, column));
    }

    /// <summary>Something stands in the office column, or left of it, and nothing in the columns of values.</summary>
    private bool HasOnlyLabel(int row, int officeColumn)
    {
        var hasLabel = false;
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                hasLabel = column <= officeColumn ? true : false;
        return hasLabel;
    }

    private bool HasTotalsName(int row, int officeColumn)
    {
        for (var column = 1; column <= officeColumn; column++)
            if (OfficeNames.IsTotal(sheet[row, column].Text))
                return true;
        return false;
    }

    /// <summary>A number stands there, or nothing but what looks like numbers: 12 as text, —, (1).</summary>
    private bool HasFigures(int row, int from)
    {
        var figures = 0;
        var words = 0;
        for (var column = from + 1; column <= sheet.ColumnCount; column++)
        {
            var cell = sheet[row, column];
            if (cell.Kind == CellKind.Number)
                return !_rows.IsHeading(row, from);
            if (!cell.IsBlank)
                _ = ValueReader.LooksLikeNumber(cell.Text) ? figures++ : words++;
        }
        return figures > 0 && words == 0;
    }

    private int HeaderTop(int bottom, int officeColumn)
    {
        if (bottom < 1 || (_rows.IsHeading(bottom, officeColumn) && !_rows.IsInsideMerge(bottom)))
            return 0;
        var top = bottom;
        while (top > 1 && bottom - top + 1 < DeepestHeader && (_rows.IsJoined(top - 1) || !_rows.IsHeading(top - 1, officeColumn)))
            top--;
        return top;
    }
}
