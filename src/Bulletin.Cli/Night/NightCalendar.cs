using Bulletin.Schemes;

namespace Bulletin.Cli.Night;

/// <summary>Which day is due: the last whose cut-off has passed on the offices' clocks. Without a cut-off a day is due when it is over.</summary>
internal sealed record NightCalendar(OfficeZone Zone, CutOff CutOff)
{
    private static readonly CutOff EndOfDay = new(24 * 60, IsNextDay: false);

    public static NightCalendar Of(Scheme scheme) => new(scheme.Zone, scheme.CutOff ?? EndOfDay);

    /// <summary>When a day's bulletin is due.</summary>
    public DateTimeOffset DueAt(DateOnly day) => Zone.Moment(CutOff.For(day));

    /// <summary>The day that is due at a moment.</summary>
    public DateOnly DayDueAt(DateTimeOffset moment)
    {
        var day = Today(moment);
        while (DueAt(day) > moment)
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day that the offices' calendars show.</summary>
    public DateOnly Today(DateTimeOffset moment) => DateOnly.FromDateTime(Zone.Local(moment).DateTime);
}
