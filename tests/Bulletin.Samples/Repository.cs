namespace Bulletin.Samples;

/// <summary>Where the sources stand, seen from the running program.</summary>
public static class Repository
{
    /// <summary>The nearest folder above the program that holds the solution.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bulletin.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the program holds Bulletin.sln: name the samples folder.");
    }
}
