using Bulletin.Checks;
using Bulletin.Findings;

namespace Bulletin.Reporting;

/// <summary>What a check came to, as it is told to the programs around it. <see cref="Day"/> is null where none could be read.</summary>
public sealed record CheckReport(IReadOnlyList<Finding> Findings, CheckedDay? Day)
{
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>核实 counts as 错误.</summary>
    public bool IsStrict { get; init; }

    /// <summary>An input, the scheme or the template could not be read.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; init; }

    /// <summary>The version of the program.</summary>
    public string Version { get; init; } = "";

    /// <summary>What each code means.</summary>
    public FindingGuide Guide { get; init; } = FindingGuide.None;

    /// <summary>The files that were looked at, where that is no day's returns.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The path of a file from the folder in which the check runs, with <c>/</c>, by the name that findings give it.</summary>
    public Func<string, string> PathOf { get; init; } = file => file;

    /// <summary>The class as which a finding counts here.</summary>
    public Severity Weight(Finding finding) =>
        IsStrict && finding is { Severity: Severity.Verify, Accepted: null } ? Severity.Error : finding.Severity;
}
