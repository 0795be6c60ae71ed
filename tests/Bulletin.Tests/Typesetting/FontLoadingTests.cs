using System.Diagnostics;
using Bulletin.Tests.Cases;
using Xunit;

namespace Bulletin.Tests.Typesetting;

/// <summary>Runs the program where its fonts are no fonts: only what needs them may notice.</summary>
public sealed class FontLoadingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-no-fonts-").FullName;

    [Theory]
    [InlineData("md,txt,xlsx", true)]
    [InlineData("html", false)]
    public async Task A_build_without_pages_loads_no_font(string formats, bool succeeds)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links to files are for administrators here.");
        foreach (var path in Directory.EnumerateFileSystemEntries(AppContext.BaseDirectory))
            Lay(path, Path.Combine(_folder, Path.GetFileName(path)));
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(_folder, "bulletin.dll"), "build", Path.Combine(CaseFile.Root, "samples", "daily.xlsx"), "-f", formats, "-o", Path.Combine(_folder, "out")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var stop = TestContext.Current.CancellationToken;
        var (output, error) = (run.StandardOutput.ReadToEndAsync(stop), run.StandardError.ReadToEndAsync(stop));
        await run.WaitForExitAsync(stop);
        Assert.True(succeeds == (run.ExitCode == 0), await output + await error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Lay(string path, string to)
    {
        var name = Path.GetFileName(path);
        if (name is "Bulletin.Typesetting.dll" or "Bulletin.Typefaces.dll")
            File.WriteAllText(to, "no assembly");
        else if (Directory.Exists(path))
            Directory.CreateSymbolicLink(to, path);
        else if (name.StartsWith("bulletin.", StringComparison.Ordinal))
            File.Copy(path, to);
        else
            File.CreateSymbolicLink(to, path);
    }
}
