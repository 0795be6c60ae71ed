using System.Diagnostics;
using Bulletin.Cli.Browsing;

namespace Bulletin.Cli.Desktop;

/// <summary>What the machine offers besides the terminal. The default offers nothing, as a test or a server does.</summary>
public sealed record Surroundings
{
    /// <summary>Finds the browser that prints the PDF; null where there is none.</summary>
    public Func<string?> FindBrowser { get; init; } = () => null;

    /// <summary>Shows a file in the program that the person reads such files with; false where the machine cannot.</summary>
    public Func<string, bool> Show { get; init; } = _ => false;

    /// <summary>Holds a window that would vanish with the program until a key is pressed; null where the window stays.</summary>
    public Action? HoldWindow { get; init; }

    /// <summary>Where the unattended run looks for the time; null: this machine.</summary>
    public Machine? Machine { get; init; }

    /// <summary>Those of this process.</summary>
    public static Surroundings OfThisProcess() => new()
    {
        FindBrowser = BrowserProgram.Find,
        Show = OpenWithItsProgram,
        HoldWindow = OwnConsole.Is() ? () => Console.ReadKey(intercept: true) : null,
    };

    private static bool OpenWithItsProgram(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
            return true;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or IOException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
