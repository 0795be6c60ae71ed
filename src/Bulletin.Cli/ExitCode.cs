namespace Bulletin.Cli;

/// <summary>What the caller is told. The numbers never change.</summary>
internal static class ExitCode
{
    /// <summary>Done; 提示 and 核实 may have been reported.</summary>
    public const int Done = 0;

    public const int WrongUsage = 1;

    /// <summary>An input, a scheme or a template cannot be read.</summary>
    public const int Unreadable = 2;

    /// <summary>Findings of class 错误 that no policy covers: nothing was written.</summary>
    public const int Stopped = 3;

    /// <summary>The unattended run refused: nothing came for the day that is due, another run is at work, or the clock cannot be right.</summary>
    public const int Refused = 4;

    public const int Unwritable = 5;

    /// <summary>Broken off by Ctrl+C, as shells have it.</summary>
    public const int Interrupted = 130;
}
