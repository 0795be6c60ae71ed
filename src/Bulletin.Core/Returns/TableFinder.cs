using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Finds the table of a sheet by the offices' names, wherever it stands.</summary>
public static class TableFinder
{
    private const int DeepestHeader = 4;

    private static readonly string[] ColumnNames = ["办事处", "街道", "街道办事处", "单位", "单位名称", "报送单位", "填报单位", "名称", "地区", "区", "区县", "县区", "县市区", "县(市)区", "乡镇", "镇街", "街镇", "城市"];

    /// <summary>The table with offices down and indicators across; null where no column holds an office's name under a header.</summary>
    public static TableArea? Find(Sheet sheet, Scheme scheme)
    {
        var column = OfficeColumn(sheet, scheme);
        if (column == 0)
            return null;
        // An office's name may stand above the table as well: who fills it in.
        for (var row = 1; row <= sheet.RowCount; row++)
            if (OfficeNames.Find(sheet[row, column].Text, scheme.Offices) is not null && Under(sheet, row, column) is { } table)
                return table;
        return null;
    }

    /// <summary>The table whose first known office stands in that row; null where there is no header above it.</summary>
    private static TableArea? Under(Sheet sheet, int first, int column)
    {
        while (IsDataAbove(sheet, first, column))
            first--;
        var bottom = first - 1;
        while (bottom > 0 && IsBlank(sheet, bottom) && !IsInsideMerge(sheet, bottom))
            bottom--;
        var top = HeaderTop(sheet, bottom, column);
        return top == 0 ? null : new TableArea(top, bottom, sheet.RowCount, column);
    }

    /// <summary>
    /// The column that names the most offices, each counted once. One that is headed as such (办事处, 单位) goes before another that names
    /// offices too (包联单位), if it names half as many.
    /// </summary>
    private static int OfficeColumn(Sheet sheet, Scheme scheme)
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
                    isHeaded |= named.Count == 0 && IsColumnName(sheet[row, column].Text, scheme);
            if (named.Count > most)
                (best, most) = (column, named.Count);
            if (isHeaded && named.Count > mostHeaded)
                (headed, mostHeaded) = (column, named.Count);
        }
        return mostHeaded * 2 >= most && headed > 0 ? headed : best;
    }

    private static bool IsColumnName(string text, Scheme scheme) => WrittenName.Fold(text) is var name && (name == scheme.OfficeWord || Array.IndexOf(ColumnNames, name) >= 0);

    /// <summary>Whether the sheet names an office of the register at all, under a header or not.</summary>
    public static bool NamesAnOffice(Sheet sheet, Scheme scheme) => OfficeColumn(sheet, scheme) > 0;

    /// <summary>
    /// A total, an unknown office, a stub (（一）主城区), the numbers of the columns or a row without a name may stand above the first known
    /// office; what has no header above it is the header.
    /// </summary>
    private static bool IsDataAbove(Sheet sheet, int first, int column)
    {
        var row = first - 1;
        return row > 1 && !IsHeading(sheet, row - 1, column) && !IsInsideMerge(sheet, row)
            && (HasOnlyLabel(sheet, row, column) || HasTotalsName(sheet, row, column) || HasFigures(sheet, row, column));
    }

    /// <summary>Something stands in the office column, or left of it, and nothing in the columns of values.</summary>
    private static bool HasOnlyLabel(Sheet sheet, int row, int officeColumn)
    {
        var hasLabel = false;
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                hasLabel = column <= officeColumn ? true : false;
        return hasLabel;
    }

    private static bool HasTotalsName(Sheet sheet, int row, int officeColumn)
    {
        for (var column = 1; column <= officeColumn; column++)
            if (OfficeNames.IsTotal(sheet[row, column].Text))
                return true;
        return false;
    }

    /// <summary>A number stands there, or nothing but what looks like numbers: 12 as text, —, (1).</summary>
    private static bool HasFigures(Sheet sheet, int row, int from)
    {
        var figures = 0;
        var words = 0;
        for (var column = from + 1; column <= sheet.ColumnCount; column++)
        {
            var cell = sheet[row, column];
            if (cell.Kind == CellKind.Number)
                return !IsHeading(sheet, row, from);
            if (!cell.IsBlank)
                _ = ValueReader.LooksLikeNumber(cell.Text) ? figures++ : words++;
        }
        return figures > 0 && words == 0;
    }

    private static int HeaderTop(Sheet sheet, int bottom, int officeColumn)
    {
        if (bottom < 1 || (IsHeading(sheet, bottom, officeColumn) && !IsInsideMerge(sheet, bottom)))
            return 0;
        var top = bottom;
        while (top > 1 && bottom - top + 1 < DeepestHeader && (IsJoined(sheet, top - 1) || !IsHeading(sheet, top - 1, officeColumn)))
            top--;
        return top;
    }

    /// <summary>A row that stands above the table: blank, one line of text (a title, 附件1), or lines with a colon (单位：家).</summary>
    private static bool IsHeading(Sheet sheet, int row, int officeColumn)
    {
        var texts = 0;
        var remarks = 0;
        var last = 0;
        for (var column = 1; column <= sheet.ColumnCount; column++)
        {
            if (sheet[row, column].IsBlank)
                continue;
            texts++;
            last = column;
            if (IsRemark(WrittenName.Fold(sheet[row, column].Text)))
                remarks++;
        }
        return texts == 0 || (remarks > 0 && remarks * 2 >= texts)
            || (texts == 1 && (last <= officeColumn || IsTitle(WrittenName.Fold(sheet[row, last].Text))));
    }

    /// <summary>单位：家 and the like. 其中：… is the name of a column, and so is a colon in brackets.</summary>
    private static bool IsRemark(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return colon >= 0 && (bracket < 0 || colon < bracket) && !text.StartsWith("其中", StringComparison.Ordinal);
    }

    /// <summary>Tells a title that stands in the middle of the page from a group's name over its first column.</summary>
    private static bool IsTitle(string text) =>
        text.EndsWith('表') || text.EndsWith('报') || WrittenDate.FindIn(text) is not null;

    private static bool IsBlank(Sheet sheet, int row)
    {
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                return false;
        return true;
    }

    /// <summary>A merge comes down from the row above.</summary>
    private static bool IsInsideMerge(Sheet sheet, int row) => row > 1 && IsJoined(sheet, row - 1);

    /// <summary>A merge goes on into the row below, so that both are of one header.</summary>
    private static bool IsJoined(Sheet sheet, int row)
    {
        foreach (var merge in sheet.Merges)
            if (merge.Top <= row && row < merge.Bottom)
                return true;
        return false;
    }
}
