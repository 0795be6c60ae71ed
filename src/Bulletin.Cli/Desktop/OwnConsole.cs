using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Bulletin.Cli.Desktop;

/// <summary>Whether the window was opened for this program alone and vanishes with it, as where a file was dropped on it.</summary>
internal static partial class OwnConsole
{
    /// <summary>True on Windows where no other process, such as a shell, uses the console, and a person can press a key.</summary>
    public static bool Is() => OperatingSystem.IsWindows() && !Console.IsInputRedirected && !Console.IsOutputRedirected && HasOneProcess();

    [SupportedOSPlatform("windows")]
    private static bool HasOneProcess()
    {
        Span<uint> processes = stackalloc uint[2];
        return GetConsoleProcessList(processes, 2) == 1;
    }

    [LibraryImport("kernel32.dll")]
    private static partial uint GetConsoleProcessList(Span<uint> processes, uint count);
}
