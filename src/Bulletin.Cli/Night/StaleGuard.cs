using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Cli.Writing;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Cli.Night;

/// <summary>Yesterday's data under today's name: what is of another day is not counted as this day's, and where nothing else came, nothing is printed.</summary>
internal sealed class StaleGuard(Terminal terminal, NightPlaces places, DateOnly day, Arrivals arrivals, IReadOnlyList<FileMark> marks)
{
    /// <summary>So many earlier nights are searched for the same file.</summary>
    private const int Reach = 31;

    /// <summary>Sends what has come through the press, without what is not of the day.</summary>
    public (Outcome Outcome, Words? Refusal) Press(Wishes wishes)
    {
        var outcome = DaysWork.Run(terminal, wishes with { Files = arrivals.Files });
        var rest = arrivals;
        foreach (var (file, mark) in arrivals.Files.Zip(marks))
            if (IsUndated(outcome.Edition, file.Name) && PrintedFor(mark) is { } earlier)
                rest = rest.Without(file, NightFindings.SameAs(file.Name, earlier));
        if (rest.Files.Count > 0 && rest.Files.Count < arrivals.Files.Count)
            outcome = DaysWork.Run(terminal, wishes with { Files = rest.Files });
        if (rest.Files.Count == 0 || outcome.Edition.Findings.Any(IsOfOtherDay))
            return (new(new([.. rest.Findings, .. outcome.Edition.Findings.Where(IsOfOtherDay).Select(f => NightFindings.OtherDay(f.Place, f.Kind == DataDate.Overridden ? f.Found : null, day))]), false), Refusal());
        return (outcome.With([.. rest.Findings, .. Misplaced(outcome.Edition)], terminal.Language), null);
    }

    /// <summary>No return is of the day: the press took what there was for it, or could not choose.</summary>
    private static bool IsOfOtherDay(Finding finding) => finding.Kind == DataDate.Overridden || finding.Kind == DayChoice.SeveralDays;

    private Words Refusal() => new(
        $"来的没有一份是{NightFindings.Iso(day)}的报表，没有出报，原有的文件没有动。要出别的一天，请用 --date。",
        $"Nothing that came is of {NightFindings.Iso(day)}; nothing was printed, and earlier files are as they were. For another day use --date.");

    /// <summary>Files in the day's folder, or named after the day, whose returns were all passed over because they are of another day.</summary>
    private IEnumerable<Finding> Misplaced(Edition edition)
    {
        foreach (var file in edition.Findings.Where(f => f.Kind == DayChoice.OtherDay).Select(f => f.Place.File).Distinct())
            if (arrivals.Files.FirstOrDefault(f => f.Name == file) is { } arrived && IsCalledSo(arrived) && !IsTaken(edition, file))
                yield return NightFindings.OtherDay(new(file), null, day);
    }

    private bool IsCalledSo(InputFile file) =>
        arrivals.InDayFolder.Contains(file.Path) || WrittenDate.FindInName(Path.GetFileNameWithoutExtension(file.Name))?.Agrees(day) == true;

    private static bool IsTaken(Edition edition, string file) => edition.Day is { } taken && taken.Day.Returns.Any(r => r.Place.File == file);

    private static bool IsUndated(Edition edition, string file) =>
        edition.Day is { } taken && taken.Day.Returns.Where(r => r.Place.File == file).ToList() is { Count: > 0 } own && own.All(r => r.Dates.Count == 0);

    /// <summary>The last earlier day for which a file with the same content was printed; null where there is none.</summary>
    private DateOnly? PrintedFor(FileMark mark)
    {
        for (var earlier = day.AddDays(-1); earlier >= day.AddDays(-Reach); earlier = earlier.AddDays(-1))
            if (DayRecord.Read(places.Root, earlier) is { } record && record.Inputs.Any(i => i.Fingerprint == mark.Fingerprint))
                return earlier;
        return null;
    }
}
