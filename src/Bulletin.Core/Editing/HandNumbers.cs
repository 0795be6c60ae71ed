using System.Globalization;

namespace Bulletin.Editing;

/// <summary>Finds the digit strings of a text that no figure stands behind, and tells dates and times from numbers.</summary>
internal static class HandNumbers
{
    private const string Dates = "年月日号时点分秒";

    /// <summary>量词 after which a number is a statistic. 年, 天 and 个月 are none.</summary>
    private static readonly string[] MeasureWords =
        ["%", "％", "‰", "个", "家", "人", "名", "位", "户", "处", "条", "座", "盏", "件", "项", "次", "吨", "公斤", "千克", "斤", "立方米", "平方米", "米", "公里", "亩", "公顷",
         "万", "亿", "元", "辆", "台", "套", "栋", "间", "所", "份", "批", "支", "只", "头", "箱", "袋", "倍", "成", "例", "张", "棵", "株", "床", "部", "艘", "架"];

    /// <summary>A digit string: where it stands, and what it is.</summary>
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
        var rest = text.AsSpan(end).TrimStart();
        var isDate = IsDate(text, start, end);
        var isStatistic = !isDate && !rest.StartsWith("个月", StringComparison.Ordinal) && StartsWithMeasure(rest);
        return new(start, end - start, isDate, isStatistic);
    }

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

    private static bool StartsWithMeasure(ReadOnlySpan<char> rest)
    {
        foreach (var word in MeasureWords)
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
