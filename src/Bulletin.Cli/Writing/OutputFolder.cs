using System.Globalization;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>
/// The folder of a day below the output folder. All files are written beside it first and then take their places by renaming:
/// each appears whole or not at all, earlier ones stay until their successor is whole, and where one cannot take its place
/// those that have are put back.
/// </summary>
internal sealed class OutputFolder
{
    private readonly IReadOnlyList<PrintedFile> _files;
    private readonly string _workshop;
    private readonly Action _pause;
    private readonly List<Placed> _placed = [];

    private OutputFolder(string root, DateOnly day, IReadOnlyList<PrintedFile> files, Action pause)
    {
        _files = files;
        _pause = pause;
        Day = PathOf(root, day);
        _workshop = Path.Combine(root, $".bulletin-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Path.GetRandomFileName()}");
    }

    private string Day { get; }

    private string Fresh => Path.Combine(_workshop, "new");

    private string Earlier => Path.Combine(_workshop, "old");

    /// <summary>Where a day's files lie.</summary>
    public static string PathOf(string root, DateOnly day) => Path.Combine(root, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a day's files, all or none.</summary>
    /// <param name="root">The output folder.</param>
    /// <param name="day">The day of the data.</param>
    /// <param name="files">The files.</param>
    /// <param name="pause">Called between steps; what it throws breaks the writing off.</param>
    public static void Write(string root, DateOnly day, IReadOnlyList<PrintedFile> files, Action pause)
    {
        var made = MissingFolders(root);
        var folder = new OutputFolder(root, day, files, pause);
        var isDone = false;
        try
        {
            folder.Write();
            isDone = true;
        }
        finally
        {
            folder.CleanUp(isDone ? [] : made);
        }
    }

    private void Write()
    {
        Directory.CreateDirectory(Fresh);
        foreach (var file in _files)
        {
            _pause();
            File.WriteAllBytes(Path.Combine(Fresh, file.Name), file.Content.Span);
        }
        _pause();
        if (Path.Exists(Day))
            Replace();
        else
            Directory.Move(Fresh, Day);
    }

    private void Replace()
    {
        Directory.CreateDirectory(Earlier);
        try
        {
            foreach (var file in _files)
            {
                _pause();
                Place(Path.Combine(Fresh, file.Name), Path.Combine(Day, file.Name), Path.Combine(Earlier, file.Name));
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
            foreach (var folder in new[] { Fresh, Earlier })
                foreach (var file in Directory.Exists(folder) ? _files : [])
                    File.Delete(Path.Combine(folder, file.Name));
            foreach (var folder in new[] { Fresh, Earlier, _workshop }.Where(Directory.Exists))
                Directory.Delete(folder);
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
    private static List<string> MissingFolders(string root)
    {
        var missing = new List<string>();
        for (var folder = root; folder is not null && !Path.Exists(folder); folder = Path.GetDirectoryName(folder))
            missing.Add(folder);
        return missing;
    }

    /// <summary>A file in its place, and where its predecessor waits until all are.</summary>
    private sealed record Placed(string Target, string? Earlier);
}
