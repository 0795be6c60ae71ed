using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Reading;

/// <summary>The order of file names as people number them: 稿2 before 稿10, 二、 before 十、; all else by code point.</summary>
internal sealed class NameOrder : IComparer<string>
{
    private const int MostDigits = 20;

    public static NameOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (one, other) = (Pieces(x ?? ""), Pieces(y ?? ""));
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
            if (one[i].CompareTo(other[i]) is not 0 and var order)
                return order;
        return one.Count != other.Count ? one.Count - other.Count : string.CompareOrdinal(x, y);
    }

    /// <summary>The name in numbers and letters, numbers before any letter.</summary>
    private static List<(int Letter, decimal Number)> Pieces(string name)
    {
        var pieces = new List<(int, decimal)>();
        for (var i = 0; i < name.Length;)
        {
            var (number, length) = NumberAt(name, i);
            pieces.Add(number is { } value ? (-1, value) : (name[i], 0));
            i += number is null ? 1 : length;
        }
        return pieces;
    }

    private static (decimal? Value, int Length) NumberAt(string name, int start)
    {
        var end = start;
        while (end < name.Length && end - start < MostDigits && char.IsAsciiDigit(name[end]))
            end++;
        return end > start ? (decimal.Parse(name.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), end - start) : ChineseNumeral.ReadAt(name, start);
    }
}
