using System.Globalization;

namespace Bulletin.Schemes;

/// <summary>Reads <c>cut-off</c> and <c>cut-off-day</c>: by when a return must have been sent.</summary>
internal static class CutOffSection
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    private static readonly string[] Days = ["same", "next"];

    public static CutOff? Read(Fields fields, SchemeFindings findings)
    {
        var written = fields.Text("cut-off");
        var isNextDay = fields.Choice("cut-off-day", Days, 0) == 1;
        if (written is null)
            return null;
        if (Minute(written.Value) is { } minute)
            return new(minute, isNextDay);
        findings.WrongValue(written, "cut-off", new("时刻，如 18:00", "a time of day, such as 18:00"));
        return null;
    }

    private static int? Minute(string written)
    {
        var parts = written.Split(':');
        return parts.Length == 2 && Number(parts[0]) is { } hour && parts[1].Length == 2 && Number(parts[1]) is { } minute
            && minute < Hour && hour * Hour + minute is var all && all <= Day ? all : null;
    }

    private static int? Number(string digits) =>
        digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
