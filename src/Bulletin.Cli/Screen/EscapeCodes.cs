using System.Runtime.InteropServices;

namespace Bulletin.Cli.Screen;

/// <summary>While it lives, the console of Windows takes escape codes (colours) for what they are; then it is again as it was.</summary>
internal sealed partial class EscapeCodes : IDisposable
{
    private const int StandardOutput = -11;
    private const uint Processed = 0x0004;

    private readonly nint _console;
    private readonly uint _before;

    private EscapeCodes(nint console, uint before) => (_console, _before) = (console, before);

    /// <summary>Null where the output is no console of Windows, or an old one that knows no escape codes and would show them.</summary>
    public static EscapeCodes? TrySwitchOn()
    {
        if (!OperatingSystem.IsWindows())
            return null;
        var console = GetStdHandle(StandardOutput);
        return GetConsoleMode(console, out var before) && ((before & Processed) != 0 || SetConsoleMode(console, before | Processed)) ? new(console, before) : null;
    }

    public void Dispose() => SetConsoleMode(_console, _before);

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint console, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint console, uint mode);
}
