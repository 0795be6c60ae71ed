namespace Bulletin.Cli.Reading;

/// <summary>Names that tell files apart: where two inputs bring the same name, the later one is named with the folders above it.</summary>
internal static class DistinctNames
{
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<InputFile> files)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. files.Select(f => taken.Add(f.Name) ? f : f with { Name = Longer(f, taken) })];
    }

    private static string Longer(InputFile file, HashSet<string> taken)
    {
        var levels = file.Path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var length = file.Name.Count(c => c == '/') + 2; length <= levels.Length; length++)
            if (string.Join('/', levels[^length..]) is var longer && taken.Add(longer))
                return longer;
        return file.Name;
    }
}
