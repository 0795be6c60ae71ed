namespace Bulletin.Tests.Browser;

/// <summary>Where Chromium or Edge lies on this machine.</summary>
internal static class BrowserProgram
{
    /// <summary>The environment variable that names the browser where it lies elsewhere.</summary>
    public const string Variable = "BULLETIN_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
        ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    /// <summary>The browser's path; null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)));
        Environment.SpecialFolder[] roots = [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
        var onWindows = roots.Select(Environment.GetFolderPath).Where(f => f.Length > 0)
            .SelectMany(f => new[] { Path.Combine(f, "Microsoft", "Edge", "Application", "msedge.exe"), Path.Combine(f, "Google", "Chrome", "Application", "chrome.exe") });
        return onPath.Concat(Places).Concat(onWindows).FirstOrDefault(File.Exists);
    }
}
