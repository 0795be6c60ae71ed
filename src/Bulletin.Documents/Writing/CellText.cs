using System.Globalization;

namespace Bulletin.Documents.Writing;

/// <summary>What a cell can hold, and how wide it is.</summary>
public static class CellText
{
    /// <summary>A cell holds no more characters than this.</summary>
    public const int Longest = 32_767;

    /// <summary>The text without what XML cannot carry, and no longer than a cell holds.</summary>
    public static string Clean(string text)
    {
        var clean = PartText.Clean(text);
        return clean.Length <= Longest ? clean : clean[..(Longest - 1)] + "…";
    }

    /// <summary>Whether a cell, which holds a double, gives exactly this decimal back.</summary>
    public static bool IsExact(decimal number)
    {
        var held = ((double)number).ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(held, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == number;
    }

    /// <summary>The width of the widest line, in half-width characters: Chinese characters and full-width marks count two.</summary>
    public static int Width(string text)
    {
        var widest = 0;
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width = rune.Value == '\n' ? 0 : width + (IsWide(rune.Value) ? 2 : 1);
            widest = Math.Max(widest, width);
        }
        return widest;
    }

    /// <summary>The lines that a text takes in a column of this width, in half-width characters.</summary>
    public static int Lines(string text, int width)
    {
        var lines = 0;
        foreach (var line in text.Split('\n'))
            lines += Math.Max(1, (Width(line) + width - 1) / width);
        return lines;
    }

    private static bool IsWide(int c) =>
        c is (>= 0x1100 and <= 0x115F) or (>= 0x2014 and <= 0x2026) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or >= 0x20000;
}
