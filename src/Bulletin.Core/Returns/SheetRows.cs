using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Tells what a row of a sheet is before anything is known of a scheme: blank, a line above a table, a part of a merge.</summary>
public sealed class SheetRows(Sheet sheet)
{
    /// <summary>Of a sheet that is turned, a row is a column of labels, and 停产企业： is one.</summary>
    public bool IsTurned { get; init; }

    public bool IsBlank(int row)
    {
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                return false;
        return true;
    }

    /// <summary>
    /// A row that stands above a table: blank, one line of text (a title, 附件1), or lines with a colon (单位：家). One text right of the
    /// column of labels may be the name of a group.
    /// </summary>
    public bool IsHeading(int row, int labelColumn)
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
            if (IsRemark(WrittenName.Fold(sheet[row, column].Text)) || IsDay(row, column))
                remarks++;
        }
        return texts == 0 || (remarks > 0 && remarks * 2 >= texts && !IsTurned)
            || (texts == 1 && (last <= labelColumn || IsTitle(WrittenName.Fold(sheet[row, last].Text))));
    }

    /// <summary>Two cells that are not blank: a label and what is said of it, or the heads of two columns.</summary>
    public bool HoldsPair(int row)
    {
        var texts = 0;
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (!sheet[row, column].IsBlank)
                texts++;
        return texts == 2;
    }

    /// <summary>日期 beside 2021-07-29 is a line above the table, although it has no colon.</summary>
    private bool IsDay(int row, int column)
    {
        if (WrittenName.Fold(sheet[row, column].Text) is var label && !HeadingReader.IsDateLabel(label) && !SentTimeReader.IsLabel(label))
            return false;
        var next = column + 1;
        while (next <= sheet.ColumnCount && sheet[row, next].IsBlank)
            next++;
        return next <= sheet.ColumnCount && DateCell.Read(sheet[row, next]) is not null;
    }

    /// <summary>A merge comes down from the row above.</summary>
    public bool IsInsideMerge(int row) => row > 1 && IsJoined(row - 1);

    /// <summary>A merge goes on into the row below, so that both are of one header.</summary>
    public bool IsJoined(int row)
    {
        foreach (var merge in sheet.Merges)
            if (merge.Top <= row && row < merge.Bottom)
                return true;
        return false;
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
}
