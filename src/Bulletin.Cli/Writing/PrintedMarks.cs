using System.Text.Json;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>
/// <c>.printed.json</c> in a day's folder: what the files that people edit held when they were printed. What holds anything else now, somebody has
/// been at. It holds no time, so that the same work gives the same bytes.
/// </summary>
internal sealed class PrintedMarks
{
    public const string Name = ".printed.json";

    private const string Files = "files";

    private readonly Dictionary<string, FileMark> _marks = new(StringComparer.Ordinal);

    /// <summary>The marks in a folder; none where there are none that can be read.</summary>
    public static PrintedMarks Read(string folder)
    {
        var marks = new PrintedMarks();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Name)));
            foreach (var mark in json.RootElement.GetProperty(Files).EnumerateArray())
                marks.Set(FileMark.Of(mark));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // Without marks every file that differs from what is printed now counts as edited: nothing is lost.
        }
        return marks;
    }

    /// <summary>Whether a file was printed with that content.</summary>
    public bool Has(FileMark mark) => _marks.TryGetValue(mark.File, out var printed) && printed == mark;

    public void Set(FileMark mark) => _marks[mark.File] = mark;

    public PrintedFile Print() => JsonFile.Write(Name, json => FileMark.Write(json, Files, _marks.Values.OrderBy(m => m.File, StringComparer.Ordinal)));
}
