namespace Bulletin.Cli.Writing;

/// <summary>One file that a person named: written beside its place, then renamed into it.</summary>
internal static class OutputFile
{
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, "." + Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
