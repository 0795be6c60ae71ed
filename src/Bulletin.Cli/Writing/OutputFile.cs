namespace Bulletin.Cli.Writing;

/// <summary>One file that a person named: written beside its place, then renamed into it.</summary>
internal static class OutputFile
{
    private const int Tries = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="beside">What it is called until it is whole, where nobody else may write it: a run that was killed leaves that name, and the next one uses it. Null: a name of its own.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, string? beside = null)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        Directory.CreateDirectory(folder);
        var fresh = Path.Combine(folder, beside ?? "." + Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(fresh, content);
            TakePlace(fresh, path);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>On Windows whoever reads the file at this moment, such as monitoring, keeps it from being replaced for that moment.</summary>
    private static void TakePlace(string fresh, string path)
    {
        for (var i = 1; ; i++)
            try
            {
                File.Move(fresh, path, overwrite: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows() && i < Tries && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
    }
}
