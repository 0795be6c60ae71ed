using Bulletin.Cli.Reading;
using Bulletin.Documents.Importing;
using Bulletin.Documents.Marking;
using Bulletin.Printing;

namespace Bulletin.Cli.Writing;

/// <summary>A file that is handed back, and whether its cells are marked or only listed.</summary>
internal sealed record MarkedFile(Slip Slip, PrintedFile File, bool IsMarked);

/// <summary>Makes the files that are handed back: marked copies, or the list alone where a return cannot be marked.</summary>
internal static class MarkedFiles
{
    private const string Ending = ".退回单";
    private const string Plain = ".xlsx";
    private const string WithMacros = ".xlsm";

    public static IReadOnlyList<MarkedFile> Of(IReadOnlyList<(InputFile Input, Slip Slip)> slips)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. slips.Select(s => Of(s.Input, s.Slip, taken))];
    }

    private static MarkedFile Of(InputFile input, Slip slip, HashSet<string> taken)
    {
        var copy = Original(input.Path) is { } original ? MarkedWorkbook.Mark(original, slip) : null;
        var extension = Path.GetExtension(input.Name);
        var kept = copy is not null && extension.Equals(WithMacros, StringComparison.OrdinalIgnoreCase) ? WithMacros : Plain;
        var stem = input.Name[..^extension.Length];
        // What came back marked is marked again under its own name.
        var name = (stem.EndsWith(Ending, StringComparison.Ordinal) ? stem : stem + Ending) + kept;
        // Beside 石桥.xls there may be a 石桥.xlsx.
        if (!taken.Add(name))
            taken.Add(name = input.Name + Ending + kept);
        return new(slip, new(name, copy ?? MarkedWorkbook.ListOf(slip)), copy is not null);
    }

    /// <summary>The file's bytes; null where it cannot be read or is larger than any return, which its findings say.</summary>
    private static byte[]? Original(string path)
    {
        try
        {
            using var file = SharedFile.Open(path);
            if (file.Length > WorkbookImporter.LargestFile)
                return null;
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
