using System.Globalization;
using Bulletin.Cli.Screen;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>
/// A folder of files, such as that of a day below the output folder. All files are written beside it first and then take their places by renaming:
/// each appears whole or not at all, earlier ones stay until their successor is whole, and where one cannot take its place
/// those that have are put back.
/// </summary>
internal static class OutputFolder
{
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
            terminal.Remark(Unwritable.Because(terminal, target, e));
            return false;
        }
    }

    /// <summary>Puts back what a killed run had begun to replace in a folder; whoever looks at what lies there does this first.</summary>
    public static void PutRight(string target)
    {
        if (Path.GetDirectoryName(target) is { } root)
            Workshop.Sweep(root);
        Workshop.Sweep(target);
    }

    private static void Write(string root, string target, IReadOnlyList<PrintedFile> files, Action pause)
    {
        Workshop.Sweep(root);
        List<string> made = [.. MissingFolders(root)];
        Workshop? workshop = null;
        var isDone = false;
        try
        {
            workshop = Workshop.Open(root);
            WriteFresh(workshop, files, pause);
            pause();
            if (Path.Exists(target))
                Replace(workshop, target, files, made, pause);
            else
                Patience.Await(() => Directory.Move(workshop.Fresh, target));
            isDone = true;
        }
        finally
        {
            CleanUp(workshop, isDone ? [] : made);
        }
    }

    private static void WriteFresh(Workshop workshop, IReadOnlyList<PrintedFile> files, Action pause)
    {
        Directory.CreateDirectory(workshop.Fresh);
        foreach (var file in files)
        {
            pause();
            var path = Workshop.PathIn(workshop.Fresh, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }

    private static void Replace(Workshop workshop, string target, IReadOnlyList<PrintedFile> files, List<string> made, Action pause)
    {
        var names = new List<string>();
        foreach (var file in files)
        {
            names.Add(file.Name);
            made.InsertRange(0, MissingFolders(Path.GetDirectoryName(Workshop.PathIn(target, file.Name))!));
        }
        workshop.Place(target, names, pause);
    }

    private static void CleanUp(Workshop? workshop, IEnumerable<string> made)
    {
        try
        {
            workshop?.Dispose();
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
}
