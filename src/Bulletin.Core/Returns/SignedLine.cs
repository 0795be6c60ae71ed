using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// Tells a number that is data from one that belongs to the words of a signature: 联系电话 | 123456 reports nothing, 联系桥街道 | 40 | 40 does.
/// </summary>
public static class SignedLine
{
    /// <summary>Whether a row is a note by its label and has no number of its own right of it.</summary>
    public static bool IsNote(Sheet sheet, int row, int labelColumn) =>
        OfficeNames.IsNote(sheet.Shown(row, Math.Max(1, labelColumn)).Text) && !HasNumbers(sheet, row, labelColumn);

    /// <summary>
    /// Whether the number in a cell belongs to words left of it: to a signature that begins the row, or to 联系电话 beside it. 备注 | 10 | 20 is none:
    /// a second number beside the first is one of a row of numbers.
    /// </summary>
    public static bool Owns(Sheet sheet, int row, int column)
    {
        var (first, beside) = ("", Cell.Blank);
        for (var left = 1; left < column; left++)
            if (sheet[row, left] is { IsBlank: false } cell)
            {
                beside = cell;
                first = first.Length == 0 ? cell.Text : first;
            }
        return OfficeNames.AsksForNumber(beside.Text) || (OfficeNames.IsSignature(first) && (OfficeNames.AsksForNumber(first) || IsText(beside)));
    }

    private static bool HasNumbers(Sheet sheet, int row, int labelColumn)
    {
        if (OfficeNames.IsNumbering(sheet.Shown(row, Math.Max(1, labelColumn)).Text))
            return false;
        for (var column = labelColumn + 1; column <= sheet.ColumnCount; column++)
            if (sheet[row, column] is { IsBlank: false } cell && !IsText(cell) && !Owns(sheet, row, column))
                return true;
        return false;
    }

    private static bool IsText(Cell cell) => cell.Kind == CellKind.Text && !ValueReader.LooksLikeNumber(cell.Text);
}
