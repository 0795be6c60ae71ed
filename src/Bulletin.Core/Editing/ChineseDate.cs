namespace Bulletin.Editing;

/// <summary>Days as GB/T 15835—2011 writes them: Arabic digits without padding zeros.</summary>
public static class ChineseDate
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>2021年7月29日.</summary>
    public static string Full(DateOnly day) => $"{day.Year}年{MonthAndDay(day)}";

    /// <summary>7月29日.</summary>
    public static string MonthAndDay(DateOnly day) => $"{day.Month}月{day.Day}日";

    /// <summary>星期三.</summary>
    public static string Weekday(DateOnly day) => "星期" + Weekdays[(int)day.DayOfWeek];
}
