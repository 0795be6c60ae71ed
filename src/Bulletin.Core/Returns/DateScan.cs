using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Steps through a text in which a day may stand: numbers, in digits or Chinese, and the marks between them.</summary>
internal sealed class DateScan(string text, int start)
{
    public int Position { get; private set; } = start;

    public int Number(out int digits)
    {
        digits = DigitsAt(text, Position);
        if (digits == 0)
            return InChinese(out digits);
        if (digits > 8)
            return -1;
        var value = Value(text, Position, digits);
        Position += digits;
        return value;
    }

    /// <summary>A numeral was read in Chinese; then a day must be called one: 一月一报 is none.</summary>
    public bool IsChinese { get; private set; }

    private int InChinese(out int digits)
    {
        var (number, length) = ChineseNumeral.ReadAt(text, Position);
        var value = number ?? -1;
        digits = value < 0 ? 0 : value < 10 ? 1 : value < 100 ? 2 : value < 10_000 ? 4 : 0;
        if (digits == 0)
            return -1;
        IsChinese = true;
        Position += length;
        return (int)value;
    }

    public bool Take(char mark)
    {
        if (Position >= text.Length || text[Position] != mark)
            return false;
        Position++;
        return true;
    }

    public static int DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }

    public static int Value(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
