using System.Globalization;

namespace Bulletin.Cli.Writing;

/// <summary>
/// Where files are made before they take their places, beside the folder that they are for: a hidden folder with the new files, and with the
/// earlier ones until all have changed places. Its process holds it locked. One that nobody holds was left by a process that was killed:
/// <see cref="Sweep"/> puts back what that process had begun to replace, and clears it away.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private const string Prefix = ".bulletin-";
    private const int Tries = 10;

    private readonly string _folder;
    private readonly IDisposable _held;

    private Workshop(string folder, IDisposable held)
    {
        _folder = folder;
        _held = held;
    }

    public string Fresh => Path.Combine(_folder, "new");

    private string Earlier => Path.Combine(_folder, "old");

    /// <summary>There while files change places: the folder that they are for, and the names of all of them.</summary>
    private string Plan => Path.Combine(_folder, "plan");

    public static Workshop Open(string root)
    {
        for (var i = 0; i < Tries; i++)
        {
            var folder = Path.Combine(root, $"{Prefix}{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Path.GetRandomFileName()}");
            Directory.CreateDirectory(folder);
            if (Hold(folder) is { } held)
                return new(folder, held);
        }
        throw new IOException($"No workshop could be opened in {root}.");
    }

    /// <summary>Puts right and clears away what killed processes have left in a folder.</summary>
    public static void Sweep(string root)
    {
        foreach (var folder in In(root))
            if (Orphan(folder) is { } left)
                using (left)
                    left.PutBack();
    }

    /// <summary>A path in one of the folders, for a file's name with <c>/</c>.</summary>
    public static string PathIn(string folder, string name) => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>All files change places with their predecessors, or none does. Files that are not among them stay.</summary>
    /// <param name="target">The folder that the files are for.</param>
    /// <param name="names">The files, as paths below it.</param>
    /// <param name="pause">Called between steps; what it throws breaks off and puts everything back.</param>
    public void Place(string target, IReadOnlyList<string> names, Action pause)
    {
        File.WriteAllText(Plan, string.Join('\0', names.Prepend(Path.GetRelativePath(_folder, target))));
        try
        {
            foreach (var name in names)
            {
                pause();
                Place(PathIn(Fresh, name), PathIn(target, name), PathIn(Earlier, name));
            }
        }
        catch
        {
            PutBack();
            throw;
        }
        // From here on the new files are the ones that hold.
        File.Delete(Plan);
    }

    /// <summary>Clears it away, what holds it last: it is empty or held at any moment.</summary>
    public void Dispose()
    {
        foreach (var inner in Directory.GetDirectories(_folder))
            Clear(inner);
        File.Delete(Plan);
        _held.Dispose();
        File.Delete(LockOf(_folder));
        Directory.Delete(_folder);
    }

    private static void Place(string fresh, string target, string earlier)
    {
        if (File.Exists(target))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(earlier)!);
            Replace(fresh, target, earlier);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Patience.Await(() => File.Move(fresh, target));
        }
    }

    private static void Replace(string fresh, string target, string earlier)
    {
        try
        {
            Patience.Await(() => File.Replace(fresh, target, earlier, ignoreMetadataErrors: true));
        }
        catch (Exception e) when (e is IOException io ? FileLock.IsHeldElsewhere(io) : e is UnauthorizedAccessException && FileLock.IsHeld(target))
        {
            throw new HeldFile(target, e);
        }
    }

    private void PutBack()
    {
        if (!File.Exists(Plan) || File.ReadAllText(Plan).Split('\0') is not [var relative, .. var names])
            return;
        var target = Path.GetFullPath(relative, _folder);
        foreach (var name in names)
            if (File.Exists(PathIn(Earlier, name)))
                Patience.Await(() => File.Move(PathIn(Earlier, name), PathIn(target, name), overwrite: true));
            else if (!File.Exists(PathIn(Fresh, name)))
                File.Delete(PathIn(target, name));
    }

    /// <summary>By hand: what deletes a folder with all below it is compiled at every start.</summary>
    private static void Clear(string folder)
    {
        foreach (var inner in Directory.GetDirectories(folder))
            Clear(inner);
        foreach (var file in Directory.GetFiles(folder))
            File.Delete(file);
        Directory.Delete(folder);
    }

    /// <summary>The workshops in a folder; none where it may not be looked into, for then it may not be written into either.</summary>
    private static string[] In(string root)
    {
        try
        {
            return Directory.GetDirectories(root, Prefix + "*");
        }
        catch (Exception e) when (e is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string LockOf(string folder) => Path.Combine(folder, "lock");

    /// <summary>Holds a new folder; null where another process has swept it away before it was held.</summary>
    private static IDisposable? Hold(string folder)
    {
        try
        {
            if (FileLock.TryTake(LockOf(folder), FileMode.CreateNew) is not { } held)
                return null;
            if (File.Exists(LockOf(folder)))
                return held;
            held.Dispose();
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A workshop that nobody holds; null where its process is at work.</summary>
    private static Workshop? Orphan(string folder)
    {
        try
        {
            if (File.Exists(LockOf(folder)))
                return FileLock.TryTake(LockOf(folder), FileMode.Open) is { } held ? new(folder, held) : null;
            // Killed before it was held, or after it was cleared; if not empty, it is none of ours.
            Directory.Delete(folder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
