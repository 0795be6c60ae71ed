namespace Bulletin.Cli.Reading;

/// <summary>A template as it lies in the program or in a folder: its text files, and the way to any other file beside the scheme, null where there is none.</summary>
internal sealed record TemplateFolder(string Name, IReadOnlyList<TemplateFile> Files, Func<string, Stream?> Open)
{
    public TemplateFile? Find(string file) => Files.FirstOrDefault(f => f.Name == file);
}
