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

    /// <summary>Something that the night needs cannot be read.</summary>
    public static NightResult Unreadable(IReadOnlyList<Finding> faults) =>
        new(Verdict.Unreadable, new("要用的文件没有读成，没有出报，原有的文件没有动。", "Something could not be read; nothing was printed, and earlier files are as they were.")) { Faults = faults };
}
