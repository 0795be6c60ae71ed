namespace Bulletin.Cli;

/// <summary>What the unattended run asks of the machine, and no other command: the time, when a file was last written, and how this program is called.</summary>
/// <param name="Clock">The time.</param>
/// <param name="WrittenAt">When a file was last written: one that cannot be read and is new may still be on its way.</param>
/// <param name="Program">The program, with what must stand before its arguments.</param>
public sealed record Machine(TimeProvider Clock, Func<string, DateTimeOffset> WrittenAt, IReadOnlyList<string> Program)
{
    public static Machine This { get; } = new(TimeProvider.System, path => new(File.GetLastWriteTimeUtc(path)), OfThisProcess());

    private static IReadOnlyList<string> OfThisProcess()
    {
        var process = Environment.ProcessPath ?? "bulletin";
        var isHosted = Path.GetFileNameWithoutExtension(process) == "dotnet";
        return isHosted ? [process, Path.Combine(AppContext.BaseDirectory, "bulletin.dll")] : [process];
    }
}
