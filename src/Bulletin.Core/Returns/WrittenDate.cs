using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// A day as offices write it: <c>2021年7月29日</c>, <c>7月29日</c>, <c>2021-07-29</c>, <c>20210729</c>, <c>4.21日</c>, 二〇二一年七月二十九日.
/// The year may be missing.
/// </summary>
public sealed record WrittenDate(int? Year, int Month, int Day)
{
    private const int Earliest = 1949;
    private const int Latest = 2999;
    private const int HalfMonth = 15;

    /// <summary>The day itself, where it or <paramref name="year"/> names the year; null where neither does or there is no such day.</summary>
    public DateOnly? In(int? year) =>
        (Year ?? year) is { } y && y is >= Earliest and <= Latest && Day <= DateTime.DaysInMonth(y, Month) ? new DateOnly(y, Month, Day) : null;

    /// <summary>The day itself, in the year that lies nearest to a day known where it names none; null where there is no such day.</summary>
    public DateOnly? NearestTo(DateOnly known)
    {
        DateOnly? nearest = null;
        for (var year = known.Year - 1; year <= known.Year + 1; year++)
            if (In(year) is { } day && (nearest is not { } other || Distance(day, known) < Distance(other, known)))
                nearest = day;
        return nearest;
    }

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);

    public bool Agrees(DateOnly day) => (Year is null || Year == day.Year) && Month == day.Month && Day == day.Day;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year is null ? "" : $"{Year}年")}{Month}月{Day}日");

    /// <summary>The first day named in a sentence, a title or a header; null if none.</summary>
    public static WrittenDate? FindIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (StartsAt(text, i) && At(text, i, out _) is { } date)
                return date;
        return null;
    }

    /// <summary>The last day named in a title: 7月20日特大暴雨灾后复工日报（7月29日） is of the 29th, and a period is of its end.</summary>
    public static WrittenDate? FindLastIn(string text)
    {
        WrittenDate? last = null;
        for (var i = 0; i < text.Length; i++)
            if (StartsAt(text, i) && (At(text, i, out var length) ?? DayAfter(last, text, i, out length)) is { } date)
                (last, i) = (date with { Year = date.Year ?? last?.Year }, i + length - 1);
        return last;
    }

    /// <summary>The 30日 of 3月29日8时至30日8时, in the same month or, where that is over, the next.</summary>
    private static WrittenDate? DayAfter(WrittenDate? first, string text, int start, out int length)
    {
        var scan = new DateScan(text, start);
        var day = scan.Number(out var digits);
        var isDay = digits is 1 or 2 && scan.Take('日') && start > 0 && text[start - 1] is '-' or '—' or '至' or '~';
        length = scan.Position - start;
        if (first is null || !isDay)
            return null;
        var month = day >= first.Day ? first.Month : first.Month % 12 + 1;
        return Of(day >= first.Day || month > 1 ? first.Year : first.Year + 1, month, day);
    }

    /// <summary>
    /// As <see cref="FindIn"/>, and also 4.21 or a bare run of four digits (0421), as in the names of files and sheets. A day that is written out
    /// goes before those; of several the last counts, for names begin with numbers of their own (3.4月20日, 1.0421日报).
    /// </summary>
    public static WrittenDate? FindInName(string name) => FindLastIn(name) ?? DateInName.LastDotted(name) ?? DateInName.LastRun(name);

    /// <summary>Behind a point or a hyphen only a day that is written out begins: 3.4月20日, not the 5 of 4.5.</summary>
    private static bool StartsAt(string text, int at) =>
        IsNumeral(text[at]) && (at == 0 || !IsNumeral(text[at - 1]))
        && (at < 2 || text[at - 1] is not ('.' or '-') || !char.IsAsciiDigit(text[at - 2]) || HasMonth(text, at));

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c == '十' || ChineseNumeral.Digit(c) >= 0;

    private static bool HasMonth(string text, int at) => at + DateScan.DigitsAt(text, at) is var end && end <= at + 2 && end < text.Length && text[end] == '月';

    /// <summary>Takes a day off the beginning of a name: <c>4.21日复市</c> gives the day and 复市. A name that is only a day gives an empty rest.</summary>
    public static (WrittenDate? Date, string Remainder) Peel(string name)
    {
        if (name.Length > 0 && IsNumeral(name[0]) && At(name, 0, out var length) is { } date)
            return (date, name[length..]);
        return (null, name);
    }

    /// <summary>The day of a line that names no month (统计时间段：15日0-24时), in the month that is nearest to a day known; null where it names none.</summary>
    public static WrittenDate? DayIn(string text, WrittenDate known)
    {
        var mark = text.LastIndexOf('日');
        var start = mark;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (mark - start is < 1 or > 2 || (start > 0 && text[start - 1] is '.' or '月' or '第'))
            return null;
        var day = DateScan.Value(text, start, mark - start);
        var months = day - known.Day > HalfMonth ? -1 : known.Day - day > HalfMonth ? 1 : 0;
        var month = known.Month + months;
        return Of(known.Year + (month is 0 ? -1 : month is 13 ? 1 : 0), (month + 11) % 12 + 1, day);
    }

    /// <summary>Whether a text is a day without its month and nothing else: 18日.</summary>
    public static bool IsDayAlone(string text) => text.Length is 2 or 3 && text[^1] == '日' && DateScan.DigitsAt(text, 0) == text.Length - 1;

    private static WrittenDate? At(string text, int start, out int length)
    {
        var scan = new DateScan(text, start);
        var first = scan.Number(out var digits);
        WrittenDate? date = null;
        if (digits == 8)
            date = Of(first / 10000, first / 100 % 100, first % 100);
        else if (digits == 4 && (scan.Take('年') || scan.Take('-') || scan.Take('.') || scan.Take('/')))
            date = MonthAndDay(scan, first, scan.Number(out _));
        else if (digits is 1 or 2)
            date = MonthAndDay(scan, null, first);
        length = scan.Position - start;
        return date;
    }

    private static WrittenDate? MonthAndDay(DateScan scan, int? year, int month)
    {
        var isDotted = false;
        if (!scan.Take('月'))
        {
            isDotted = scan.Take('.') || scan.Take('-') || scan.Take('/');
            if (!isDotted)
                return null;
        }
        var day = scan.Number(out var digits);
        var hasMark = scan.Take('日') || scan.Take('号');
        // 4.21 alone is a number; with a year before it or 日 behind it, it is a day.
        return digits is 1 or 2 && (hasMark || (!scan.IsChinese && (!isDotted || year is not null))) ? Of(year, month, day) : null;
    }

    /// <summary>With its year written, 2021年2月29日 is meant as a day although there is none: whoever reads it is to be told.</summary>
    internal static WrittenDate? Of(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= (year is null ? DateTime.DaysInMonth(2000, month) : 31) ? new(year, month, day) : null;
}
