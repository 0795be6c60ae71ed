using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Editing;

/// <summary>
/// An announced enumeration: a count, what it counts, and the list it announces. 五个突破（…、…）, 三个抓手：…、…, 四件事：一是…，二是…, …、…四个品质, …、…等6家企业.
/// </summary>
public sealed record Enumeration(int Announced, int Counted, string Text, int Start, int Length)
{
    private const int Most = 30;
    private const int LongestNoun = 8;

    /// <summary>What stands behind a count that tells a time and announces no list.</summary>
    private const string Times = "年月日时天号周";

    public bool IsRight => Announced == Counted;

    /// <summary>Every enumeration of a text. <see cref="Start"/> and <see cref="Length"/> are those of the count itself.</summary>
    public static IEnumerable<Enumeration> FindIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (announced, length) = CountAt(text, i);
            if (length == 0)
                continue;
            if (announced is >= 2 and <= Most && !IsTime(text, i, i + length) && Listed(text, i, i + length, announced) is > 1 and var counted)
                yield return new(announced, counted, Shown(text, i, length), i, length);
            i += length - 1;
        }
    }

    /// <summary>The count that begins at a place of a text; 0 letters where there is none.</summary>
    internal static (int Value, int Length) CountAt(string text, int start)
    {
        if (!char.IsAsciiDigit(text[start]))
        {
            // 十四五 is a name and no number.
            var (number, letters) = ChineseNumeral.ReadAt(text, start);
            return (number is { } count and < 100 ? (int)count : 0, letters);
        }
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, end - start) : (0, end - start);
    }

    private static bool IsTime(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '第') || (end < text.Length && Times.Contains(text[end], StringComparison.Ordinal));

    /// <summary>How many items the list behind or before the count has; 0 where there is no list.</summary>
    private static int Listed(string text, int start, int end, int announced)
    {
        var noun = end;
        while (noun < text.Length && noun - end <= LongestNoun && IsNoun(text[noun]) && AnnouncedList.LeadInAt(text, noun) == 0)
            noun++;
        var mark = noun;
        while (mark < text.Length && text[mark] is '”' or '’' or '》' or '"')
            mark++;
        var behind = mark > end ? AnnouncedList.Behind(text, mark, announced) : 0;
        return behind > 0 ? behind : PrecedingList.Before(text, start, end);
    }

    internal static bool IsNoun(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string Shown(string text, int start, int length)
    {
        var end = start + length;
        while (end < text.Length && end < start + length + LongestNoun && IsNoun(text[end]) && AnnouncedList.LeadInAt(text, end) == 0)
            end++;
        return text[start..end];
    }
}
