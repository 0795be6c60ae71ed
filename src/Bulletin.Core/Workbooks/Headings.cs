namespace Bulletin.Workbooks;

/// <summary>Finds the row of headings of a list.</summary>
public static class Headings
{
    private const int Deepest = 5;

    /// <summary>The first of the top rows in which all the headings stand, or 0.</summary>
    public static int RowWith(Sheet sheet, params string[] headings)
    {
        for (var row = 1; row <= Math.Min(Deepest, sheet.RowCount); row++)
        {
            var found = 0;
            foreach (var heading in headings)
                if (Column(sheet, row, heading) > 0)
                    found++;
            if (found == headings.Length)
                return row;
        }
        return 0;
    }

    /// <summary>The column of that heading in a row, or 0.</summary>
    public static int Column(Sheet sheet, int row, string heading)
    {
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (WrittenName.Fold(sheet[row, column].Text) == heading)
                return column;
        return 0;
    }
}
