using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Tests.Support;

/// <summary>
/// A sheet drawn as text: a line a row, columns divided by <c>|</c>. <c>&lt;</c> is merged with the cell on its left, <c>^</c> with the one above;
/// <c>⏎</c> is a line break; <c>'7630</c> is text, <c>98.75%</c> a number shown as percent, <c>#DIV/0!</c> an error,
/// <c>=A1+B1</c> a formula without its result, <c>2021-07-29</c> a date. A blank row is a lone <c>|</c>.
/// </summary>
internal static class TextGrid
{
    public static Sheet Read(string name, IReadOnlyList<string> lines, IReadOnlySet<int>? hiddenRows = null, IReadOnlySet<int>? hiddenColumns = null, bool isHidden = false)
    {
        var written = lines.Select(l => l.Split('|').Select(c => c.Trim()).ToArray()).ToArray();
        return new Sheet(name, [.. written.Select(row => row.Select(ReadCell).ToArray())])
        {
            Merges = Merges(written),
            HiddenRows = hiddenRows ?? new HashSet<int>(),
            HiddenColumns = hiddenColumns ?? new HashSet<int>(),
            IsHidden = isHidden,
        };
    }

    public static Cell ReadCell(string text)
    {
        if (text is "" or "<" or "^")
            return Cell.Blank;
        if (text[0] == '\'')
            return new(CellKind.Text, text[1..]);
        if (text[0] == '#' && text.Length > 1 && char.IsAsciiLetterUpper(text[1]))
            return new(CellKind.Error, text);
        if (text[0] == '=')
            return new(CellKind.Uncalculated, text);
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new(CellKind.Date, text) { Date = date };
        return Number(text) ?? new(CellKind.Text, text.Replace('⏎', '\n'));
    }

    private static Cell? Number(string text)
    {
        var isPercent = text.EndsWith('%');
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(isPercent ? text[..^1] : text, plain, CultureInfo.InvariantCulture, out var number))
            return null;
        return new(CellKind.Number, text) { Number = isPercent ? number / 100m : number, IsPercent = isPercent };
    }

    /// <summary>Follows each mark to the cell that it belongs to; a merge is the rectangle round the cells of one origin.</summary>
    private static List<CellRange> Merges(string[][] cells)
    {
        var merges = new Dictionary<(int Row, int Column), CellRange>();
        for (var row = 0; row < cells.Length; row++)
            for (var column = 0; column < cells[row].Length; column++)
                if (cells[row][column] is "<" or "^")
                {
                    var (top, left) = Origin(cells, row, column);
                    var merge = merges.GetValueOrDefault((top, left)) ?? new CellRange(top + 1, left + 1, top + 1, left + 1);
                    merges[(top, left)] = merge with { Bottom = Math.Max(merge.Bottom, row + 1), Right = Math.Max(merge.Right, column + 1) };
                }
        return [.. merges.OrderBy(m => m.Key.Row).ThenBy(m => m.Key.Column).Select(m => m.Value)];
    }

    private static (int Row, int Column) Origin(string[][] cells, int row, int column)
    {
        while (cells[row][column] is "<" or "^")
            if (cells[row][column] == "<")
                column--;
            else
                row--;
        return (row, column);
    }
}
