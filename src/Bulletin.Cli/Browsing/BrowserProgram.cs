namespace Bulletin.Cli.Browsing;

/// <summary>Where Edge, Chrome or Chromium lies on this machine.</summary>
public static class BrowserProgram
{
    /// <summary>The environment variable that names the browser where it lies elsewhere.</summary>
    public const string Variable = "BULLETIN_BROWSER";

    private static readonly string[] OnPath =
        ["microsoft-edge", "microsoft-edge-stable", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "msedge.exe", "chrome.exe"];

    private static readonly string[] OnMac =
        ["/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    private static readonly string[] BelowPrograms =
        [Path.Combine("Microsoft", "Edge", "Application", "msedge.exe"), Path.Combine("Google", "Chrome", "Application", "chrome.exe"), Path.Combine("Chromium", "Application", "chrome.exe")];

    /// <summary>The browser's path: the one named by <see cref="Variable"/>, whether or not it is there, else the first found; null where there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Places().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Places()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            foreach (var name in OnPath)
                yield return Path.Combine(folder, name);
        foreach (var place in OnMac)
            yield return place;
        Environment.SpecialFolder[] programs = [Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.LocalApplicationData];
        foreach (var folder in programs.Select(Environment.GetFolderPath).Where(f => f.Length > 0))
            foreach (var place in BelowPrograms)
                yield return Path.Combine(folder, place);
    }
}
