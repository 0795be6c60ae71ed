using Bulletin.Cli.Reading;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>How a night ended, and why.</summary>
internal sealed record NightResult(Verdict Verdict, Words Reason)
{
    /// <summary>What went through the press; null where nothing did.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What is to be said where nothing went through the press.</summary>
    public IReadOnlyList<Finding> Faults { get; init; } = [];

    public IReadOnlyList<Finding> Findings => Outcome?.Edition.Findings ?? Faults;

    /// <summary>What stands printed already, where nothing went through the press.</summary>
    public DayTally? Printed { get; init; }

    public DayTally Tally => Printed ?? DayTally.Of(Findings, Outcome?.Edition.Day);

    /// <summary>So many files are named in a reason; the log names all.</summary>
    private const int MostNamed = 3;

    /// <summary>Something that the night needs cannot be read.</summary>
    public static NightResult Unreadable(IReadOnlyList<Finding> faults)
    {
        var (chinese, english) = Files(faults.Where(f => !Acceptances.MayCover(f)));
        return new(Verdict.Unreadable, new($"{chinese}没有读成，没有出报，原有的文件没有动。", $"Could not be read: {english}. Nothing was printed, and earlier files are as they were.")) { Faults = faults };
    }

    /// <summary>错误 stopped the press.</summary>
    public static NightResult Stopped(IReadOnlyList<Finding> findings, DateOnly day)
    {
        List<Finding> errors = [.. findings.Where(f => f.Severity == Severity.Error && f.Accepted is null)];
        var (chinese, english) = Files(errors);
        return new(Verdict.Stopped, new($"{chinese}有 {errors.Count} 条错误，没有出报，原有的文件没有动。改正后，用 --date {NightFindings.Iso(day)} 补。",
            $"Errors: {errors.Count}, in {english}. Nothing was printed, and earlier files are as they were. Once they are corrected, make up for it with --date {NightFindings.Iso(day)}."));
    }

    private static Words Files(IEnumerable<Finding> findings)
    {
        List<string> files = [.. findings.Select(f => f.Place.File).Where(f => f.Length > 0).Distinct()];
        var named = files.Take(MostNamed);
        return files.Count switch
        {
            0 => new("要用的文件", "something that is needed"),
            <= MostNamed => new($"{string.Join('、', named)} ", string.Join(", ", named)),
            _ => new($"{string.Join('、', named)}等 {files.Count} 个文件", $"{string.Join(", ", named)} and {files.Count - MostNamed} more files"),
        };
    }
}
