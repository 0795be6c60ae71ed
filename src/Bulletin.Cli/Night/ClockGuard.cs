using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>Refuses a night by a clock that cannot be right: one that shows less than at the last run, or that has run far ahead.</summary>
internal static class ClockGuard
{
    /// <summary>Clocks are set right by a little now and then.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    private const int FarAheadDays = 31;

    public static Words? Fault(DateTimeOffset now, DateTimeOffset? last, NightCalendar calendar)
    {
        if (last is not { } before)
            return null;
        var (shown, then) = (Shown(calendar, now), Shown(calendar, before));
        const string action = "请先对时；时钟没有错的，用 --date 指明要出哪一天的";
        const string step = "Set the clock right; if it is right, say with --date which day is wanted";
        if (now < before - Slack)
            return new($"时钟倒走了：现在是{shown}，上一次运行却在{then}。{action}。", $"The clock has gone back: it shows {shown}, but the last run was at {then}. {step}.");
        return now > before.AddDays(FarAheadDays)
            ? new($"时钟跳了：现在是{shown}，离上一次运行（{then}）有{(now - before).Days}天。{action}。", $"The clock has jumped: it shows {shown}, {(now - before).Days} days after the last run ({then}). {step}.")
            : null;
    }

    /// <summary>A night that is asked for by its date must have come.</summary>
    public static Words? Fault(DateOnly asked, DateOnly today) =>
        asked <= today ? null : new($"{NightFindings.Iso(asked)}还没有到（今天是{NightFindings.Iso(today)}）。请核对 --date。", $"{NightFindings.Iso(asked)} has not come yet (today is {NightFindings.Iso(today)}). Check --date.");

    private static string Shown(NightCalendar calendar, DateTimeOffset moment) => calendar.Zone.Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
