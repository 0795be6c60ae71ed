using System.Runtime.InteropServices;

namespace Bulletin.Cli.Screen;

/// <summary>The code page in which a console of Windows reads what is written to it: UTF-8 while the tool speaks, afterwards what the window had.</summary>
internal sealed partial class CodePage : IDisposable
{
    private const uint Utf8 = 65001;

    private readonly uint _earlier;

    private CodePage(uint earlier) => _earlier = earlier;

    /// <summary>Sets it to UTF-8 until disposed of; null where there is nothing to set.</summary>
    public static CodePage? Set()
    {
        if (!OperatingSystem.IsWindows() || GetConsoleOutputCP() is not (> 0 and not Utf8 and var earlier))
            return null;
        return SetConsoleOutputCP(Utf8) ? new(earlier) : null;
    }

    public void Dispose() => SetConsoleOutputCP(_earlier);

    [LibraryImport("kernel32.dll")]
    private static partial uint GetConsoleOutputCP();

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleOutputCP(uint codePage);
}
