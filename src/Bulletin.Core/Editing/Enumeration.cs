using System.Globalization;

namespace Bulletin.Editing;

/// <summary>
/// An announced enumeration: a count, what it counts, and the list it announces. 五个突破（…、…）, 三个抓手：…、…, …、…四个品质, …、…等6家企业.
/// </summary>
public sealed record Enumeration(int Announced, int Counted, string Text, int Start, int Length)
{
    private const string Counters = "个项大家名位种类条点方面";
    private const int LongestNoun = 8;

    public bool IsRight => Announced == Counted;

    /// <summary>Every enumeration of a text. <see cref="Start"/> and <see cref="Length"/> are those of the count itself.</summary>
    public static IEnumerable<Enumeration> FindIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (announced, length) = CountAt(text, i);
            if (length == 0)
                continue;
            if (announced >= 2 && Listed(text, i, i + length) is > 1 and var counted)
                yield return new(announced, counted, Shown(text, i, length), i, length);
            i += length - 1;
        }
    }

    private static (int Value, int Length) CountAt(string text, int start)
    {
        if (!char.IsAsciiDigit(text[start]))
            return ChineseNumber.ReadAt(text, start);
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, end - start) : (0, end - start);
    }

    /// <summary>How many items the list behind or before the count has; 0 where there is no list.</summary>
    private static int Listed(string text, int start, int end)
    {
        var noun = end;
        while (noun < text.Length && noun - end <= LongestNoun && IsNoun(text[noun]))
            noun++;
        var mark = noun;
        while (mark < text.Length && text[mark] is '”' or '’' or '》' or '"')
            mark++;
        if (mark < text.Length && mark > end)
        {
            if (text[mark] is '（' or '(')
                return Items(text, mark + 1, "）)");
            if (text[mark] is '：' or ':')
                return Items(text, mark + 1, "。；！？，");
        }
        return end < text.Length && Counters.Contains(text[end], StringComparison.Ordinal) ? ItemsBefore(text, start) : 0;
    }

    private static bool IsNoun(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Items divided by 、 up to one of the closing marks; one item alone is no list.</summary>
    private static int Items(string text, int start, string closing)
    {
        var items = 1;
        for (var i = start; i < text.Length && !closing.Contains(text[i], StringComparison.Ordinal); i++)
            if (text[i] == '、')
                items++;
        return items > 1 ? items : 0;
    }

    /// <summary>甲、乙、丙四个 and 甲、乙、丙等6家: items before the count, back to the last mark that ends a clause.</summary>
    private static int ItemsBefore(string text, int start)
    {
        var items = 1;
        var before = start > 0 && text[start - 1] == '等' ? start - 2 : start - 1;
        for (var i = before; i >= 0 && !"，。；：！？（”“".Contains(text[i], StringComparison.Ordinal); i--)
            if (text[i] == '、')
                items++;
        return items > 1 && before >= 0 && IsNoun(text[before]) ? items : 0;
    }

    private static string Shown(string text, int start, int length)
    {
        var end = start + length;
        while (end < text.Length && end < start + length + LongestNoun && IsNoun(text[end]))
            end++;
        return text[start..end];
    }
}
