using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>对应: what a clerk says of the sheets of some name where their own words do not tell. What is null is found as ever.</summary>
public sealed record SheetMapping(int Line)
{
    /// <summary>The names in <c>layout</c>; <c>skip</c> is no layout but says that the sheet is no return.</summary>
    public static IReadOnlyList<string> Layouts { get; } = ["down", "across", "groups", "list", "row", "form", Skip];

    private const string Skip = "skip";

    /// <summary>The names of files (with or without their folders) that it is about; null for all.</summary>
    public string? File { get; init; }

    /// <summary>The names of sheets that it is about; null for all.</summary>
    public string? Sheet { get; init; }

    public string? Layout { get; init; }

    public bool IsSkipped => Layout == Skip;

    /// <summary>The part of the sheet in which the table stands.</summary>
    public CellRange? Range { get; init; }

    /// <summary>The first and last row of the header; of a table with indicators down, its first and last column.</summary>
    public (int First, int Last)? Header { get; init; }

    /// <summary>The column of the offices, by its letter or its head; with indicators down, the row by its number.</summary>
    public string? Offices { get; init; }

    /// <summary>The office whose sheet it is.</summary>
    public Office? Office { get; init; }

    /// <summary>Of a list or form, the column of the values, by its letter or its head.</summary>
    public string? Values { get; init; }

    /// <summary>Which column (letter or head), row (number) or label reports which indicator.</summary>
    public IReadOnlyList<(string At, Indicator Indicator)> Indicators { get; init; } = [];

    /// <summary>Whether it is about a sheet; a pattern may hold <c>*</c> and <c>?</c>.</summary>
    public bool Fits(string file, string sheet) =>
        (Sheet is null || Matches(Sheet, sheet))
        && (File is null || Matches(File, file) || Matches(File, file[(file.LastIndexOf('/') + 1)..]));

    private static bool Matches(string pattern, string name) => Matches(WrittenName.Fold(pattern).AsSpan(), WrittenName.Fold(name).AsSpan());

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        while (!pattern.IsEmpty && pattern[0] != '*')
        {
            if (name.IsEmpty || (pattern[0] != '?' && pattern[0] != name[0]))
                return false;
            pattern = pattern[1..];
            name = name[1..];
        }
        if (pattern.IsEmpty)
            return name.IsEmpty;
        pattern = pattern.TrimStart('*');
        for (var at = 0; at <= name.Length; at++)
            if (Matches(pattern, name[at..]))
                return true;
        return false;
    }
}
