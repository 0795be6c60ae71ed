namespace Bulletin.Tests.Cases;

/// <summary>The case files: plain text that anyone can extend. Read from the sources, so that an edit needs no build.</summary>
internal static class CaseFile
{
    public static IReadOnlyList<string> Lines(string name) => File.ReadAllLines(PathOf(name));

    /// <summary>The lines that are neither empty nor a comment.</summary>
    public static IReadOnlyList<string> Rows(string name) => [.. Lines(name).Where(l => !string.IsNullOrWhiteSpace(l) && !l.TrimStart().StartsWith('#'))];

    public static string PathOf(string name) => Path.Combine(Root, "tests", "Bulletin.Tests", "Cases", name);

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bulletin.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new DirectoryNotFoundException("Bulletin.sln is in no folder above the tests.");
        }
    }
}
