using Bulletin.Cli.Screen;

namespace Bulletin.Cli.Night.Units;

/// <summary>What a system's scheduler must know to run the night: the call, from which folder, which folders it writes, and when.</summary>
/// <param name="Call">The program and its arguments, every path in full.</param>
/// <param name="Folder">The folder that it runs in.</param>
/// <param name="Writes">The folders that it writes to.</param>
/// <param name="FirstRun">The first run, as the offices' clocks show it; it repeats every day.</param>
/// <param name="ZoneName">The name of the offices' time zone, or its offset.</param>
internal sealed record UnitPlan(IReadOnlyList<string> Call, string Folder, IReadOnlyList<string> Writes, DateTimeOffset FirstRun, string ZoneName)
{
    public const string Name = "bulletin-nightly";

    /// <summary>So long after the cut-off the night begins, for what was sent at the last moment.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    public string Status => Path.Combine(Writes[0], "status.json");

    public static UnitPlan Of(Terminal terminal, Machine machine, NightWishes wishes, NightCalendar calendar)
    {
        var places = NightPlaces.Of(terminal.FullPath(wishes.Out), wishes.Log is { } log ? terminal.FullPath(log) : null);
        var next = calendar.DayDueAt(machine.Clock.GetUtcNow()).AddDays(1);
        return new([.. machine.Program, .. wishes.Arguments(terminal)], terminal.Folder, wishes.Log is null ? [places.Root] : [places.Root, places.Log],
            calendar.DueAt(next) + Grace, calendar.Zone.Name);
    }
}
