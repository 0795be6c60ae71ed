using System.Globalization;

namespace Bulletin.Editing;

/// <summary>Finds the digit strings of a text that no figure stands behind, and tells dates and times from numbers.</summary>
internal static class HandNumbers
{
    private const string Dates = "年月日号时点分秒";

    /// <summary>A number in digits, with its 量词 where it is a statistic: where it stands, and what it is.</summary>
    public sealed record Found(int Start, int Length, bool IsDate, bool IsStatistic);

    public static IEnumerable<Found> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
                continue;
            var end = i + 1;
            while (end < text.Length && (IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && IsDigit(text[end + 1]))))
                end++;
            yield return Classified(text, i, end);
            i = end - 1;
        }
    }

    private static Found Classified(string text, int start, int end)
    {
        var measure = IsOrdinal(text, start) ? 0 : MeasureWords.LengthIn(text.AsSpan(end));
        return IsDate(text, start, end) ? new(start, end - start, true, false) : new(start, end - start + measure, false, measure > 0);
    }

    /// <summary>第3次 says which, not how many.</summary>
    private static bool IsOrdinal(string text, int start) => text.AsSpan(0, start).TrimEnd().EndsWith("第", StringComparison.Ordinal);

    /// <summary>7月30日, 2021年, 18时; but 3日内, 30年 and 10分 as spans or scores are numbers: a month, a day and an hour have their range, a year four digits.</summary>
    private static bool IsDate(string text, int start, int end)
    {
        if (end >= text.Length || !Dates.Contains(text[end], StringComparison.Ordinal)
            || !int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;
        var after = end + 1 < text.Length ? text[end + 1] : ' ';
        var hasMonth = start > 0 && text[start - 1] == '月';
        return text[end] switch
        {
            '年' => end - start == 4,
            '月' => value is >= 1 and <= 12,
            '日' or '号' => value is >= 1 and <= 31 && (hasMonth || after is not ('内' or '之')),
            '时' or '点' => value <= 24 && (text[end] == '时' || start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])),
            _ => value < 60 && start > 0 && text[start - 1] is '时' or '点' or '分',
        };
    }

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
