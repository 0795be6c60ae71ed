using System.Text.Json;
using Bulletin.Cli.Writing;
using Bulletin.Printing;

namespace Bulletin.Cli.Night;

/// <summary>
/// <c>night.json</c> beside a day's files, and written as the last of them: what the night printed them from, and what each held.
/// It holds no time, so that the same night gives the same bytes.
/// </summary>
internal sealed record DayRecord(string Setting, IReadOnlyList<FileMark> Inputs, IReadOnlyList<FileMark> Files)
{
    public const string Name = "night.json";

    /// <summary>The record of a day; null where the night has not printed it, or where the record cannot be read.</summary>
    public static DayRecord? Read(string root, DateOnly day)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OutputFolder.PathOf(root, day), Name)));
            var all = json.RootElement;
            return new(all.GetProperty("setting").GetString() ?? "", Marks(all, "inputs"), Marks(all, "files"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    public PrintedFile Print(DateOnly day) => JsonFile.Write(Name, json =>
    {
        json.WriteString("date", JsonFile.Day(day));
        json.WriteString("setting", Setting);
        FileMark.Write(json, "inputs", Inputs);
        FileMark.Write(json, "files", Files);
    });

    /// <summary>The printed files that are no longer as they were printed; those that are gone are not among them.</summary>
    public IReadOnlyList<string> Changed(string folder) =>
        [.. Files.Where(f => File.Exists(Path.Combine(folder, f.File)) && FileMark.OfDisk(f.File, Path.Combine(folder, f.File)) != f).Select(f => f.File)];

    public bool IsWhole(string folder) => Files.All(f => File.Exists(Path.Combine(folder, f.File)));

    public bool IsOf(string setting, IReadOnlyList<FileMark> inputs) => Setting == setting && Inputs.SequenceEqual(inputs);

    private static List<FileMark> Marks(JsonElement all, string name) => [.. all.GetProperty(name).EnumerateArray().Select(FileMark.Of)];
}
