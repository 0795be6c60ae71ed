namespace Bulletin.Cli.Reading;

/// <summary>Names that tell files apart: where two inputs bring the same name, the folders above come before it until they differ.</summary>
internal static class DistinctNames
{
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<InputFile> files) =>
        files.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count() == files.Count ? files : [.. files.Select(f => f with { Name = Longer(f, files) })];

    private static string Longer(InputFile file, IReadOnlyList<InputFile> files)
    {
        var twins = files.Where(f => f.Name == file.Name && f.Path != file.Path).Select(f => Levels(f.Path)).ToList();
        var own = Levels(file.Path);
        var length = file.Name.Count(c => c == '/') + 1;
        while (length < own.Length && twins.Any(t => t.TakeLast(length).SequenceEqual(own.TakeLast(length))))
            length++;
        return twins.Count == 0 ? file.Name : string.Join('/', own.TakeLast(length));
    }

    private static string[] Levels(string path) => path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
