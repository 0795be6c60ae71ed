using Bulletin.Cli.Browsing;
using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Cli.Night;

/// <summary>Prints one day from what has come, unless that was done before or somebody has been at the printed files since.</summary>
internal sealed class DayPrinting(Terminal terminal, NightWishes wishes, NightPlaces places, DateOnly day, NightLog log)
{
    private readonly string _folder = OutputFolder.PathOf(places.Root, day);
    private readonly PrintedDays _printed = PrintedDays.In(places.Root);

    /// <summary>Called between steps; what it throws breaks the night off.</summary>
    public Action Pause { get; init; } = () => { };

    public NightResult Run(Scheme scheme, Arrivals arrivals)
    {
        var past = scheme.Carries ? _printed.FiguresBefore(day, scheme.CarryDays) : [];
        var setting = NightSetting.Of(terminal, wishes, past);
        var inputs = arrivals.Files.Select(f => FileMark.OfDisk(f.Name, f.Path)).ToList();
        var record = DayRecord.Read(places.Root, day);
        if (record is not null && record.IsOf(setting, inputs) && record.IsWhole(_folder) && !LacksPdf(record))
            return Unchanged();
        if (record is not null && record.Changed(_folder) is [var changed, ..])
            return new(Verdict.Edited, Edited(changed));
        var (outcome, refusal) = new StaleGuard(terminal, places, day, arrivals, inputs).Press(Wishes(past));
        outcome = WithNight(outcome);
        if (refusal is not null)
            return Stopped(outcome, new(Verdict.Stale, refusal));
        if (outcome.Edition.Files.Count == 0)
            return Stopped(outcome, outcome.IsUnreadable
                ? NightResult.Unreadable(outcome.Edition.Findings)
                : NightResult.Stopped(outcome.Edition.Findings, day));
        if (record is not null)
            log.Write("again", Again(record, inputs));
        Pause();
        outcome = BrowserPages.Add(terminal, outcome, out var isPdfMissing);
        return Write(outcome, isPdfMissing && IsPdfNamed, new(setting, inputs, [.. outcome.Edition.Files.Select(f => FileMark.Of(f.Name, f.Content.Span))]));
    }

    /// <summary>PDF is asked for by name: to go without is a failure, and the next run tries again.</summary>
    private bool IsPdfNamed => wishes.Formats.Contains(PdfPrinter.FormatName);

    private bool LacksPdf(DayRecord record) => IsPdfNamed && record.Files.All(f => f.File != PdfPrinter.FileName);

    private Wishes Wishes(IReadOnlyList<string> past) => new([wishes.Inbox], wishes.Template)
    {
        Date = day,
        Past = past,
        Pause = Pause,
        Accept = wishes.Accept,
        Printers = t => Formats.Printers(t, wishes.Formats, terminal.Language),
        Pdf = Formats.Pdf(terminal, wishes.Formats),
        Type = Formats.Type(wishes.Formats),
    };

    /// <summary>The outcome with what only the night finds, in <c>findings.json</c> too.</summary>
    private Outcome WithNight(Outcome outcome)
    {
        var inbox = Path.GetFileName(Path.TrimEndingDirectorySeparator(terminal.FullPath(wishes.Inbox)));
        var found = new List<Finding>();
        if (_printed.LastBefore(day) is { } earlier && outcome.Edition.Day is { } read && EarlierData.IsRepeatedBy(read.Day, places.Root, earlier))
            found.Add(NightFindings.SameData(inbox, earlier));
        if (_printed.GapBefore(day) is { Count: > 0 } gap)
            found.Add(NightFindings.Gap(inbox, gap, wishes.Typed));
        return outcome.With(found, terminal.Language);
    }

    private NightResult Write(Outcome outcome, bool isIncomplete, DayRecord record)
    {
        try
        {
            var edited = EditedFiles.Beside(_folder, outcome.Edition.Files);
            OutputFolder.Write(places.Root, day, [.. edited.Files, record.Print(day)], Pause);
            foreach (var kept in edited.Said())
                log.Write("kept", kept);
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            return new(Verdict.Unwritable, Unwritable.Because(terminal, _folder, e)) { Outcome = outcome };
        }
        new BuildSummary(terminal, outcome).WritePrinted(_folder);
        if (isIncomplete)
            return new(Verdict.Incomplete, new($"{NightFindings.Iso(day)}已出报，但指名要的 PDF 没有印出来；下一次再印。", $"{NightFindings.Iso(day)} is printed, but for the PDF that was asked for by name; the next run tries again.")) { Outcome = outcome };
        return new(Verdict.Printed, new($"{NightFindings.Iso(day)}已出报。", $"{NightFindings.Iso(day)} is printed.")) { Outcome = outcome };
    }

    private NightResult Stopped(Outcome outcome, NightResult result)
    {
        new BuildSummary(terminal, outcome).WriteFindings();
        return result with { Outcome = outcome };
    }

    private NightResult Unchanged() => new(Verdict.Unchanged,
        new($"{NightFindings.Iso(day)}已经印过，来的报表没有变，什么也没有动。", $"{NightFindings.Iso(day)} is printed already and the returns have not changed; nothing was touched.")) { Printed = DayTally.Read(places.Root, day) };

    private Words Edited(string file) =>
        new($"“{terminal.Shown(Path.Combine(_folder, file))}”印出以后有人改过，没有盖掉它；新到的报表没有印进去。要重印，请把这个文件夹移走或改名，再用 --date {NightFindings.Iso(day)}。",
            $"'{terminal.Shown(Path.Combine(_folder, file))}' was changed after it was printed and was not overwritten; what has come since is not printed. To print again, move that folder away and run with --date {NightFindings.Iso(day)}.");

    private Words Again(DayRecord record, IReadOnlyList<FileMark> inputs)
    {
        var isSame = record.Inputs.SequenceEqual(inputs);
        var changed = inputs.Except(record.Inputs).Select(i => i.File).Union(record.Inputs.Select(i => i.File).Except(inputs.Select(i => i.File))).ToList();
        return isSame
            ? new($"{NightFindings.Iso(day)}印过，但模板、程序、往日的数或印出的文件变了，重印。", $"{NightFindings.Iso(day)} was printed before; the template, the program, earlier days or the printed files have changed: printing again.")
            : new($"{NightFindings.Iso(day)}印过，后来又有变动（{string.Join('、', changed)}），重印。", $"{NightFindings.Iso(day)} was printed before; since then returns came or changed ({string.Join(", ", changed)}): printing again.");
    }
}
