using System.Globalization;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>Turns what ExcelDataReader gives for a cell into a plain cell.</summary>
internal static class CellValue
{
    private static readonly Cell True = new(CellKind.Boolean, "TRUE");
    private static readonly Cell False = new(CellKind.Boolean, "FALSE");

    /// <summary>Doubles up to here are whole numbers exactly.</summary>
    private const double LargestWhole = 9_007_199_254_740_992;

    private const double LargestDecimal = 7.9e28;

    /// <param name="value">Null, a double, an int, a string, a bool, a DateTime or a TimeSpan.</param>
    /// <param name="format">The number format of its cell.</param>
    /// <param name="daysAdded">Days from the workbook's epoch to that of 1900: 0, or 1462 where it counts from 1904.</param>
    public static Cell ToCell(object? value, NumberFormat format, int daysAdded) => value switch
    {
        null => Cell.Blank,
        string text => text.Length == 0 ? Cell.Blank : new(CellKind.Text, text),
        double number when format.IsDate && IsDay(number + daysAdded) => OfDay(DateTime.FromOADate(number + daysAdded)),
        double number => OfNumber(number, format.IsPercent),
        int number => OfNumber(number, format.IsPercent),
        bool truth => truth ? True : False,
        DateTime day => OfDay(day),
        TimeSpan time => OfTime(time),
        _ => new(CellKind.Text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    // A serial below 61 would fall on the 29 February 1900 that never was, or is a time of day: no return dates from then.
    private static bool IsDay(double serial) => serial is >= 61 and < 2_958_466;

    private static Cell OfNumber(double value, bool isPercent)
    {
        if (Exact(value) is { } number)
            return new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture)) { Number = number, IsPercent = isPercent };
        return new(CellKind.Text, value.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>The decimal of its fifteen significant digits, which is what Excel shows and reckons with; null beyond the range of decimals.</summary>
    private static decimal? Exact(double value)
    {
        if (Math.Abs(value) <= LargestWhole && Math.Truncate(value) == value)
            return (long)value;
        return Math.Abs(value) < LargestDecimal ? (decimal)value : null;
    }

    private static Cell OfDay(DateTime day)
    {
        // Serials are binary fractions of a day: 15:00 arrives as 14:59:59.999 now and then.
        var second = new DateTime((day.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        if (second.Year < 1900)
            return OfTime(second.TimeOfDay);
        var text = second.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (second.TimeOfDay > TimeSpan.Zero)
            text += " " + TimeText(second.TimeOfDay);
        return new(CellKind.Date, text) { Date = second };
    }

    private static Cell OfTime(TimeSpan time) => new(CellKind.Text, TimeText(time));

    private static string TimeText(TimeSpan time)
    {
        var seconds = (long)Math.Round(time.TotalSeconds, MidpointRounding.AwayFromZero);
        var sign = seconds < 0 ? "-" : "";
        seconds = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:00}");
    }
}
