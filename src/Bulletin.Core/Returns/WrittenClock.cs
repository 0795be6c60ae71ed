using System.Globalization;

namespace Bulletin.Returns;

/// <summary>A time of day as offices write it: <c>18时40分</c>, <c>18:40</c>, <c>18点半</c>, <c>下午6时40分</c>. In minutes; 24时 is the end of the day.</summary>
public static class WrittenClock
{
    private const int Hour = 60;
    private const int Noon = 12;
    private const int Day = 24 * Hour;

    private static readonly string[] Mornings = ["上午", "凌晨", "早上", "早晨", "早", "AM"];
    private static readonly string[] Afternoons = ["下午", "晚上", "傍晚", "中午", "晚", "PM"];

    /// <summary>Takes a time off the beginning of a folded text. A text that is only a time gives an empty rest; without a time it is the rest.</summary>
    public static (int? Minute, string Remainder) Peel(string text)
    {
        var isMorning = Begins(text, Mornings, out var rest);
        var isAfternoon = !isMorning && Begins(text, Afternoons, out rest);
        if (!Number(ref rest, out var hour) || !Minutes(ref rest, out var minute))
            return (null, text);
        if (isAfternoon && hour < Noon)
            hour += Noon;
        var all = hour * Hour + minute;
        return minute < Hour && all <= Day ? (all, rest) : (null, text);
    }

    /// <summary>What stands behind the hour: 时40分, 点半, :40, :40:05. An hour alone is a number and no time.</summary>
    private static bool Minutes(ref string rest, out int minute)
    {
        minute = 0;
        var isColon = Take(ref rest, ":");
        if (!isColon && !Take(ref rest, "时") && !Take(ref rest, "点"))
            return false;
        if (!isColon && (Take(ref rest, "整") || Take(ref rest, "半") && (minute = Hour / 2) > 0))
            return true;
        if (!Number(ref rest, out minute))
            return !isColon;
        if (!Take(ref rest, "分") && Take(ref rest, ":"))
            _ = Number(ref rest, out _);
        return true;
    }

    private static bool Number(ref string rest, out int number)
    {
        var end = 0;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
            end++;
        number = 0;
        if (end is 0 or > 2)
            return false;
        number = int.Parse(rest.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[end..];
        return true;
    }

    private static bool Begins(string text, string[] words, out string rest)
    {
        rest = text;
        foreach (var word in words)
            if (Take(ref rest, word))
                return true;
        return false;
    }

    private static bool Take(ref string rest, string word)
    {
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        rest = rest[word.Length..];
        return true;
    }
}
