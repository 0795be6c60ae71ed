using Bulletin.Documents.Writing;
using Bulletin.Printing;
using Bulletin.Schemes;

namespace Bulletin.Documents.Forms;

/// <summary>The blank returns of a scheme, one workbook an office, in the register's order.</summary>
public static class BlankReturns
{
    /// <summary>The property that says, out of sight, which scheme a form was made for.</summary>
    public const string VersionProperty = "bulletin-form";

    // A form without a day is of no day; the file must name one.
    private static readonly DateOnly Undated = new(1980, 1, 1);

    private static readonly char[] NotInNames = [.. "\\/:*?\"<>|"];

    /// <param name="scheme">What is due, and from whom.</param>
    /// <param name="day">The day of the data; null where it is to be filled in.</param>
    public static IReadOnlyList<PrintedFile> Of(Scheme scheme, DateOnly? day)
    {
        var version = FormVersion.Of(scheme);
        var files = new List<PrintedFile>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var office in scheme.Offices.Offices)
            files.Add(new(FileName(office, taken), WorkbookWriter.Write(FormSheet.Of(scheme, office, day), day ?? Undated, [(VersionProperty, version)])));
        return files;
    }

    /// <summary>The office's name without what a disk refuses; two that come out alike are numbered.</summary>
    private static string FileName(Office office, HashSet<string> taken)
    {
        var name = string.Concat(office.Name.Select(c => Array.IndexOf(NotInNames, c) >= 0 || char.IsControl(c) ? '_' : c)).Trim(' ', '.');
        var distinct = name.Length == 0 ? "_" : name;
        for (var number = 2; !taken.Add(distinct); number++)
            distinct = $"{name}-{number}";
        return distinct + ".xlsx";
    }
}
