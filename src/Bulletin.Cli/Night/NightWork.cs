using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>The night's work, in order: which day is due, whether it may be printed, what has come, print it.</summary>
internal sealed class NightWork(Terminal terminal, NightWishes wishes, Machine machine, NightPlaces places, LastRun? last)
{
    public NightLog Log { get; } = new(terminal, places, machine.Clock);

    /// <summary>As much of the status as is known so far.</summary>
    public NightStatus Status { get; private set; } = new(null, machine.Clock.GetUtcNow()) { Clock = last?.Clock };

    /// <summary>Called between steps; what it throws breaks the night off.</summary>
    public Action Pause { get; init; } = () => { };

    public NightResult Run()
    {
        var (template, faults) = TemplateSource.Read(terminal, wishes.Template);
        if (template is null)
            return Told(NightResult.Unreadable(faults));
        var calendar = NightCalendar.Of(template.Scheme);
        Log.Zone = calendar.Zone;
        var day = wishes.Date ?? calendar.DayDueAt(Status.Started);
        Status = Status with { Calendar = calendar, Day = day };
        if (ClockFault(calendar, day) is { } fault)
            return new(Verdict.Clock, fault);
        if (Swept() is { } obstacle)
            return new(Verdict.Unwritable, obstacle);
        var arrivals = Arrivals.Of(terminal, wishes.Inbox, day, machine);
        if (arrivals.Fault is { } closed)
            return Told(NightResult.Unreadable([closed]));
        Pause();
        Log.Write("started", new($"{NightFindings.Iso(day)}：收到 {arrivals.Files.Count} 个文件。", $"{NightFindings.Iso(day)}: files received: {arrivals.Files.Count}."));
        if (arrivals.Others.Count > 0)
            Log.Write("passed-over", PassedOver(arrivals.Others));
        if (arrivals.Files.Count == 0)
            return new(Verdict.Stale, Nothing(day, arrivals)) { Faults = arrivals.Findings };
        return new DayPrinting(terminal, wishes, places, day, Log) { Pause = Pause }.Run(template.Scheme, arrivals);
    }

    /// <summary>Clears away what killed runs have left; else why that cannot be done.</summary>
    private Words? Swept()
    {
        try
        {
            Workshop.Sweep(places.Root);
            return null;
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            return Unwritable.Because(terminal, places.Root, e);
        }
    }

    private Words? ClockFault(NightCalendar calendar, DateOnly day) =>
        wishes.Date is null ? ClockGuard.Fault(Status.Started, last?.Clock, calendar) : ClockGuard.Fault(day, calendar.Today(Status.Started));

    /// <summary>What kept the press from being asked is told on the terminal too.</summary>
    private NightResult Told(NightResult result)
    {
        terminal.Say(FindingList.Count(result.Faults));
        new FindingList(terminal).Write(result.Faults, Severity.Note, int.MaxValue, Words.None);
        terminal.Out.WriteLine();
        return result;
    }

    private static Words PassedOver(IReadOnlyList<string> others)
    {
        const int most = 5;
        var named = others.Take(most);
        return new($"另有 {others.Count} 个文件不是报表，没有读：{string.Join('、', named)}{(others.Count > most ? "……" : "")}", $"Files that are no returns and were not read: {others.Count} ({string.Join(", ", named)}{(others.Count > most ? ", …" : "")}).");
    }

    private static Words Nothing(DateOnly day, Arrivals arrivals) => arrivals.Findings.Count > 0
        ? new($"{NightFindings.Iso(day)}的报表都还没有传完，没有出报。传完以后，再运行一次。", $"All returns of {NightFindings.Iso(day)} are still on their way; nothing was printed. Run again when they have arrived.")
        : new($"收件夹里没有{NightFindings.Iso(day)}的报表，没有出报。报表来了以后，用 --date {NightFindings.Iso(day)} 补。", $"The inbox holds no returns of {NightFindings.Iso(day)}; nothing was printed. When they have come, make up for it with --date {NightFindings.Iso(day)}.");
}
