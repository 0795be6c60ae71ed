namespace Bulletin.Cli.Writing;

/// <summary>One file that a person named: written beside its place, then renamed into it.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="beside">What it is called until it is whole, where nobody else may write it: a run that was killed leaves that name, and the next one uses it. Null: a name of its own.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, string? beside = null)
    {
        if (Directory.Exists(path))
            throw new FolderInPlace(path);
        var folder = Path.GetDirectoryName(path) ?? path;
        Directory.CreateDirectory(folder);
        var fresh = Path.Combine(folder, beside ?? "." + Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(fresh, content);
            Patience.Await(() => File.Move(fresh, path, overwrite: true));
        }
        // Windows calls it a missing permission.
        catch (UnauthorizedAccessException e) when (FileLock.IsHeld(path))
        {
            throw new HeldFile(path, e);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
