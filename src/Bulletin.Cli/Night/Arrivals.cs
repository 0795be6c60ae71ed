using Bulletin.Cli.Reading;
using Bulletin.Cli.Screen;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Cli.Night;

/// <summary>
/// What has arrived for a day: all files of the inbox but those in folders named after other days. Files in the day's own folder are called
/// by their path below it, so that the night prints what <c>build</c> prints of that folder.
/// </summary>
internal sealed record Arrivals(IReadOnlyList<InputFile> Files, IReadOnlyList<Finding> Findings)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>The paths of the files that lie in the day's own folder.</summary>
    public IReadOnlySet<string> InDayFolder { get; init; } = new HashSet<string>();

    /// <summary>What lies there besides and is no return by its name, such as a zip: an office may have meant it for one.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>What keeps the inbox from being read; else null.</summary>
    public Finding? Fault { get; init; }

    public static Arrivals Of(Terminal terminal, string inbox, DateOnly day, Machine machine)
    {
        var (found, findings) = InputFiles.Find(terminal, [inbox]);
        if (findings.FirstOrDefault(f => f.Kind != InputFiles.NoReturns) is { } fault)
            return new([], []) { Fault = fault };
        var (files, inFolder) = (new List<InputFile>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in found)
            if (FolderOf(file.Name) is not { } folder || DayNamed(folder) is not { } named)
                files.Add(file);
            else if (named.Agrees(day) && inFolder.Add(file.Path))
                files.Add(file with { Name = file.Name[(folder.Length + 1)..] });
        return new Arrivals(DistinctNames.Of(files), []) { InDayFolder = inFolder, Others = OthersIn(terminal.FullPath(inbox), day) }.WithoutUnfinished(machine);
    }

    /// <summary>The same without one file, and with what is said of it.</summary>
    public Arrivals Without(InputFile file, Finding why) => this with { Files = [.. Files.Where(f => f != file)], Findings = [.. Findings, why] };

    private Arrivals WithoutUnfinished(Machine machine)
    {
        var rest = this;
        foreach (var file in Files)
            if ((machine.Clock.GetUtcNow() - machine.WrittenAt(file.Path)).Duration() < Fresh && !FileEnd.HasCome(file.Path, file.Name))
                rest = rest.Without(file, NightFindings.OnItsWay(file.Name));
        return rest;
    }

    private static List<string> OthersIn(string inbox, DateOnly day)
    {
        var visible = new EnumerationOptions { RecurseSubdirectories = true };
        return !Directory.Exists(inbox) ? [] : [.. Directory.EnumerateFiles(inbox, "*", visible)
            .Select(path => Path.GetRelativePath(inbox, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(name => !InputFiles.IsNamedAsReturn(name) && !IsUnfinished(name) && (FolderOf(name) is not { } folder || DayNamed(folder)?.Agrees(day) != false))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The names under which files are sent, and those that Office programs lay beside an open file.</summary>
    private static bool IsUnfinished(string name) =>
        Path.GetExtension(name) is ".part" or ".tmp" or ".filepart" or ".crdownload" || Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal);

    private static string? FolderOf(string name) => name.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? name[..end] : null;

    /// <summary>The day that a folder is named after, with its year or without; null where the name says anything else.</summary>
    private static WrittenDate? DayNamed(string folder) => WrittenDate.Peel(folder) is ({ } date, "") ? date : null;
}
