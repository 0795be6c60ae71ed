using System.Globalization;

namespace Bulletin.Schemes;

/// <summary>截止时间: by when a return must have been sent, as minutes of the day of the data or of the day after it; 24:00 is the end of a day.</summary>
public sealed record CutOff(int Minute, bool IsNextDay)
{
    private const int Hour = 60;

    /// <summary>The day on which it falls.</summary>
    public DateOnly DayFor(DateOnly dataDate) => IsNextDay ? dataDate.AddDays(1) : dataDate;

    public DateTime For(DateOnly dataDate) => DayFor(dataDate).ToDateTime(TimeOnly.MinValue).AddMinutes(Minute);

    /// <summary>7月29日19时, 7月30日8时30分.</summary>
    public string Written(DateOnly dataDate)
    {
        var day = DayFor(dataDate);
        var minutes = Minute % Hour == 0 ? "" : $"{Minute % Hour}分";
        return string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日{Minute / Hour}时{minutes}");
    }
}
