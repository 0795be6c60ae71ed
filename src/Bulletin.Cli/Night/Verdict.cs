namespace Bulletin.Cli.Night;

/// <summary>How a night ended: the word that monitoring reads in <c>status.json</c>, and the exit code.</summary>
internal sealed record Verdict(string Code, int ExitCode)
{
    public static readonly Verdict Printed = new("printed", Cli.ExitCode.Done);

    /// <summary>Printed, but for the PDF that was asked for by name.</summary>
    public static readonly Verdict Incomplete = new("incomplete", Cli.ExitCode.Unwritable);

    /// <summary>The day was printed before, from the same input.</summary>
    public static readonly Verdict Unchanged = new("unchanged", Cli.ExitCode.Done);

    /// <summary>An input, the scheme or the template cannot be read.</summary>
    public static readonly Verdict Unreadable = new("unreadable", Cli.ExitCode.Unreadable);

    /// <summary>A fault of the program.</summary>
    public static readonly Verdict Failed = new("failed", Cli.ExitCode.Unreadable);

    /// <summary>Broken off by whoever runs it.</summary>
    public static readonly Verdict Interrupted = new("interrupted", Cli.ExitCode.Interrupted);

    /// <summary>错误 stopped the press.</summary>
    public static readonly Verdict Stopped = new("stopped", Cli.ExitCode.Stopped);

    /// <summary>There is nothing of the day that is due: nothing has come, or only what is of other days.</summary>
    public static readonly Verdict Stale = new("stale", Cli.ExitCode.Refused);

    /// <summary>The clock cannot be right.</summary>
    public static readonly Verdict Clock = new("clock", Cli.ExitCode.Refused);

    /// <summary>Somebody has changed the printed files, and they are not overwritten.</summary>
    public static readonly Verdict Edited = new("edited", Cli.ExitCode.Refused);

    public static readonly Verdict Unwritable = new("unwritable", Cli.ExitCode.Unwritable);
}
