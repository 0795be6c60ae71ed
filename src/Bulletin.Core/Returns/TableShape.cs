using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Finds the table of a sheet by its shape alone: lines above it, header, column of labels, rows.</summary>
public static class TableShape
{
    private static readonly string[] Numbering = ["序号", "编号", "序", "No", "NO", "No.", "NO."];

    /// <summary>The first table of the sheet, or from a row on; null where no row holds two cells that are no lines above a table.</summary>
    public static TableArea? Find(Sheet sheet, int from = 1)
    {
        var rows = new SheetRows(sheet);
        var top = from;
        while (top <= sheet.RowCount && (rows.IsHeading(top, labelColumn: sheet.ColumnCount) || IsWide(sheet, top)))
            top++;
        if (top > sheet.RowCount)
            return null;
        var bottom = top + HeaderDepth.Of(sheet, top, sheet.RowCount) - 1;
        return new TableArea(top, bottom, sheet.RowCount, LabelColumn(sheet, top, bottom));
    }

    public static IReadOnlyList<SketchRow> Rows(Sheet sheet, TableArea table)
    {
        var rows = new List<SketchRow>();
        for (var row = table.FirstRow; row <= table.LastRow; row++)
            if (Label(sheet, table, row) is { Length: > 0 } label && !IsNote(sheet, table, row, label))
                rows.Add(new(row, label, OfficeNames.IsTotal(label)));
        return rows;
    }

    /// <summary>A label of serial numbers stands for the row's only where it is a total or a signature.</summary>
    private static bool IsNote(Sheet sheet, TableArea table, int row, string label) =>
        sheet[row, table.OfficeColumn].IsBlank ? OfficeNames.IsNote(label) : SignedLine.IsNote(sheet, row, table.OfficeColumn);

    /// <summary>The lowest name over the column of labels, folded.</summary>
    public static string NameOver(Sheet sheet, TableArea table)
    {
        for (var row = table.HeaderBottom; row >= table.HeaderTop; row--)
            if (WrittenName.Fold(sheet.Shown(row, table.OfficeColumn).Text) is { Length: > 0 } name)
                return name;
        return "";
    }

    /// <summary>The row's label, or the word 合计 that stands left of it in the column of serial numbers. A label merged downwards counts once.</summary>
    private static string Label(Sheet sheet, TableArea table, int row)
    {
        var label = HeaderName.Plain(WrittenName.Fold(sheet[row, table.OfficeColumn].Text));
        for (var column = table.OfficeColumn - 1; label.Length == 0 && column >= 1; column--)
            if (OfficeNames.IsTotal(sheet[row, column].Text) || OfficeNames.IsSignature(sheet[row, column].Text))
                label = WrittenName.Fold(sheet[row, column].Text);
        return label;
    }

    /// <summary>
    /// The first column, but for serial numbers, in which most of the cells below the header are words, and nearly as many different ones as in
    /// any other: a district that stands beside each of its enterprises is no label of theirs.
    /// </summary>
    private static int LabelColumn(Sheet sheet, int top, int bottom)
    {
        var labels = new int[sheet.ColumnCount + 1];
        for (var column = 1; column <= sheet.ColumnCount; column++)
            labels[column] = IsNumbering(sheet, top, column) ? 0 : Labels(sheet, bottom, column);
        var most = labels.Max();
        for (var column = 1; most > 0 && column <= sheet.ColumnCount; column++)
            if (labels[column] * 5 >= most * 4)
                return column;
        return FirstNamed(sheet, top);
    }

    /// <summary>How many different words stand in a column; 0 where most of its cells are something else.</summary>
    private static int Labels(Sheet sheet, int bottom, int column)
    {
        var (words, others) = (new HashSet<string>(StringComparer.Ordinal), 0);
        var repeated = 0;
        for (var row = bottom + 1; row <= sheet.RowCount; row++)
            if (sheet[row, column] is not { IsBlank: false } cell)
                continue;
            else if (cell.Kind != CellKind.Text || ValueReader.LooksLikeNumber(cell.Text))
                others++;
            else if (!words.Add(WrittenName.Fold(cell.Text)))
                repeated++;
        return words.Count + repeated > others ? words.Count : 0;
    }

    private static bool IsNumbering(Sheet sheet, int top, int column) =>
        Array.IndexOf(Numbering, WrittenName.Fold(sheet.Shown(top, column).Text)) >= 0;

    private static int FirstNamed(Sheet sheet, int top)
    {
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet.Shown(top, column).IsBlank && !IsNumbering(sheet, top, column))
                return column;
        return 1;
    }

    /// <summary>One merge, or none but blanks beside it, fills the row: a title, however many lines it has.</summary>
    private static bool IsWide(Sheet sheet, int row)
    {
        CellRange? merge = null;
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (sheet.MergeAt(row, column) is { } at && at != merge)
            {
                if (merge is not null)
                    return false;
                merge = at;
            }
            else if (sheet.MergeAt(row, column) is null && !sheet[row, column].IsBlank)
                return false;
        return merge is not null && merge.Right > merge.Left;
    }
}
