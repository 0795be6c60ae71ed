using System.Globalization;
using Bulletin.Cli.Screen;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>
/// A folder of files, such as that of a day below the output folder. All files are written beside it first and then take their places by renaming:
/// each appears whole or not at all, earlier ones stay until their successor is whole, and where one cannot take its place
/// those that have are put back.
/// </summary>
internal sealed class OutputFolder
{
    private readonly IReadOnlyList<PrintedFile> _files;
    private readonly string _workshop;
    private readonly Action _pause;
    private readonly List<Placed> _placed = [];
    private readonly List<string> _made = [];

    private OutputFolder(string root, string target, IReadOnlyList<PrintedFile> files, Action pause)
    {
        _files = files;
        _pause = pause;
        Target = target;
        _workshop = Path.Combine(root, $".bulletin-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Path.GetRandomFileName()}");
    }

    private string Target { get; }

    private string Fresh => Path.Combine(_workshop, "new");

    private string Earlier => Path.Combine(_workshop, "old");

    /// <summary>Where a day's files lie.</summary>
    public static string PathOf(string root, DateOnly day) => Path.Combine(root, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a day's files, all or none.</summary>
    /// <param name="root">The output folder.</param>
    /// <param name="day">The day of the data.</param>
    /// <param name="files">The files.</param>
    /// <param name="pause">Called between steps; what it throws breaks the writing off.</param>
    public static void Write(string root, DateOnly day, IReadOnlyList<PrintedFile> files, Action pause) => Write(root, PathOf(root, day), files, pause);

    /// <summary>Writes files into the folder that a person named, all or none.</summary>
    public static void Write(string target, IReadOnlyList<PrintedFile> files, Action pause) =>
        Write(Directory.Exists(target) ? target : Path.GetDirectoryName(target) ?? target, target, files, pause);

    /// <summary>As <see cref="Write(string, IReadOnlyList{PrintedFile}, Action)"/>; what the disk refuses is told to the person, and nothing is left.</summary>
    public static bool TryWrite(Terminal terminal, string target, IReadOnlyList<PrintedFile> files)
    {
        try
        {
            using var interruption = new Interruption();
            Write(target, files, interruption.ThrowIfRequested);
            return true;
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            terminal.Remark(Unwritable.Because(target, e));
            return false;
        }
    }

    private static void Write(string root, string target, IReadOnlyList<PrintedFile> files, Action pause)
    {
        var made = MissingFolders(root);
        var folder = new OutputFolder(root, target, files, pause);
        var isDone = false;
        try
        {
            folder.Write();
            isDone = true;
        }
        finally
        {
            folder.CleanUp(isDone ? [] : [.. folder._made, .. made]);
        }
    }

    private void Write()
    {
        Directory.CreateDirectory(Fresh);
        foreach (var file in _files)
        {
            _pause();
            WriteFresh(file);
        }
        _pause();
        if (Path.Exists(Target))
            Replace();
        else
            Directory.Move(Fresh, Target);
    }

    private void WriteFresh(PrintedFile file)
    {
        var path = PathIn(Fresh, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content.Span);
    }

    private static string PathIn(string folder, PrintedFile file) => Path.Combine(folder, file.Name.Replace('/', Path.DirectorySeparatorChar));

    private void Replace()
    {
        Directory.CreateDirectory(Earlier);
        try
        {
            foreach (var file in _files)
            {
                _pause();
                Place(PathIn(Fresh, file), PathIn(Target, file), Path.Combine(Earlier, _placed.Count.ToString(CultureInfo.InvariantCulture)));
            }
        }
        catch
        {
            PutBack();
            throw;
        }
    }

    private void Place(string source, string target, string earlier)
    {
        if (File.Exists(target))
        {
            File.Replace(source, target, earlier, ignoreMetadataErrors: true);
            _placed.Add(new(target, earlier));
        }
        else
        {
            var above = Path.GetDirectoryName(target)!;
            _made.AddRange(MissingFolders(above));
            Directory.CreateDirectory(above);
            File.Move(source, target);
            _placed.Add(new(target, null));
        }
    }

    private void PutBack()
    {
        foreach (var placed in _placed)
            if (placed.Earlier is null)
                File.Delete(placed.Target);
            else
                File.Move(placed.Earlier, placed.Target, overwrite: true);
    }

    private void CleanUp(IEnumerable<string> made)
    {
        try
        {
            if (Directory.Exists(_workshop))
                Directory.Delete(_workshop, recursive: true);
            foreach (var folder in made)
                if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                    Directory.Delete(folder);
        }
        catch (Exception e) when (Unwritable.IsCause(e))
        {
            // The disk that refused the files may refuse this too; the refusal itself is on its way.
        }
    }

    /// <summary>The folders that do not exist yet, the innermost first.</summary>
    private static List<string> MissingFolders(string innermost)
    {
        var missing = new List<string>();
        for (var folder = innermost; folder is not null && !Path.Exists(folder); folder = Path.GetDirectoryName(folder))
            missing.Add(folder);
        return missing;
    }

    /// <summary>A file in its place, and where its predecessor waits until all are.</summary>
    private sealed record Placed(string Target, string? Earlier);
}
