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

    public static NightResult Unreadable(IReadOnlyList<Finding> faults) =>
        new(Verdict.Unreadable, new("有文件读不了，没有出报，原有的文件没有动。", "Something cannot be read; nothing was printed, and earlier files are as they were.")) { Faults = faults };
}
