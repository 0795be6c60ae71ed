using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Finds the table of a sheet by the offices' names, wherever it stands.</summary>
public static class TableFinder
{
    private const int DeepestHeader = 4;

    /// <summary>The table with offices down and indicators across; null where no column holds an office's name.</summary>
    public static TableArea? Find(Sheet sheet, OfficeRegister offices)
    {
        var column = OfficeColumn(sheet, offices);
        if (column == 0)
            return null;
        var first = 1;
        while (OfficeNames.Find(sheet.Shown(first, column).Text, offices) is null)
            first++;
        while (first > 1 && HasNumber(sheet, first - 1, column) && !IsHeading(sheet, first - 1))
            first--;
        var top = HeaderTop(sheet, first - 1);
        return top == 0 ? null : new TableArea(top, first - 1, sheet.RowCount, column);
    }

    private static int OfficeColumn(Sheet sheet, OfficeRegister offices)
    {
        var best = 0;
        var most = 0;
        for (var column = 1; column <= sheet.ColumnCount; column++)
        {
            var found = 0;
            for (var row = 1; row <= sheet.RowCount; row++)
                if (sheet[row, column].Kind == CellKind.Text && OfficeNames.Find(sheet[row, column].Text, offices) is not null)
                    found++;
            if (found > most)
                (best, most) = (column, found);
        }
        return best;
    }

    private static bool HasNumber(Sheet sheet, int row, int from)
    {
        for (var column = from + 1; column <= sheet.ColumnCount; column++)
            if (sheet[row, column].Kind == CellKind.Number)
                return true;
        return false;
    }

    private static int HeaderTop(Sheet sheet, int bottom)
    {
        var top = bottom;
        if (top < 1 || IsHeading(sheet, top))
            return 0;
        while (top > 1 && bottom - top + 1 < DeepestHeader && !IsHeading(sheet, top - 1))
            top--;
        return top;
    }

    /// <summary>A row that stands above the table: blank, one line of text across (a title, 附件1), or a line with a colon (单位：家).</summary>
    private static bool IsHeading(Sheet sheet, int row)
    {
        var texts = 0;
        for (var column = 1; column <= sheet.ColumnCount; column++)
        {
            var cell = sheet[row, column];
            if (cell.IsBlank)
                continue;
            if (cell.Text.Contains('：', StringComparison.Ordinal) || cell.Text.Contains(':', StringComparison.Ordinal))
                return true;
            texts++;
        }
        return texts == 0 ? !IsInsideMerge(sheet, row) : texts == 1 && !IsInsideMerge(sheet, row);
    }

    /// <summary>A merge that comes down from the row above or goes on below makes the row part of a header.</summary>
    private static bool IsInsideMerge(Sheet sheet, int row)
    {
        foreach (var merge in sheet.Merges)
            if (merge.Top <= row && row <= merge.Bottom && merge.Bottom > merge.Top)
                return true;
        return false;
    }
}
