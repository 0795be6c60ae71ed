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
    private readonly string _root;
    private readonly string _workshop;
    private readonly Action _pause;
    private readonly List<(string Target, string? Earlier)> _placed = [];

    private OutputFolder(string root, DateOnly day, Action pause)
    {
        _root = root;
        _pause = pause;
        Day = PathOf(root, day);
        _workshop = Path.Combine(root, $".bulletin-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Path.GetRandomFileName()}");
    }

    private string Day { get; }

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
        var folder = new OutputFolder(root, day, pause);
        var isDone = false;
        try
        {
            folder.Write(files);
            isDone = true;
        }
        finally
        {
            folder.CleanUp(isDone ? [] : made);
        }
    }

    private void Write(IReadOnlyList<PrintedFile> files)
    {
        var fresh = Directory.CreateDirectory(Path.Combine(_workshop, "new")).FullName;
        foreach (var file in files)
        {
            _pause();
            File.WriteAllBytes(Path.Combine(fresh, file.Name), file.Content.Span);
        }
        _pause();
        if (!Path.Exists(Day))
        {
            Directory.Move(fresh, Day);
            return;
        }
        try
        {
            var earlier = Directory.CreateDirectory(Path.Combine(_workshop, "old")).FullName;
            foreach (var file in files)
            {
                _pause();
                Place(Path.Combine(fresh, file.Name), Path.Combine(Day, file.Name), Path.Combine(earlier, file.Name));
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
            _placed.Add((target, earlier));
        }
        else
        {
            File.Move(source, target);
            _placed.Add((target, null));
        }
    }

    private void PutBack()
    {
        foreach (var (target, earlier) in _placed)
            if (earlier is null)
                File.Delete(target);
            else
                File.Move(earlier, target, overwrite: true);
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
    private static List<string> MissingFolders(string root)
    {
        var missing = new List<string>();
        for (var folder = root; folder is not null && !Path.Exists(folder); folder = Path.GetDirectoryName(folder))
            missing.Add(folder);
        return missing;
    }
}
