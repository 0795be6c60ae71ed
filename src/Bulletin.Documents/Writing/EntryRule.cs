namespace Bulletin.Documents.Writing;

/// <summary>
/// What may be typed into a cell, as the spreadsheet itself watches over it. Bounds and choices are written as in a formula, without its <c>=</c>:
/// <c>0</c>, <c>B7</c>, <c>MAX(0,C7)</c>, <c>"甲,乙"</c>.
/// </summary>
/// <param name="Kind">What sort of entry.</param>
/// <param name="Least">The lower bound; for a choice, what it is among.</param>
/// <param name="Most">The upper bound; empty for a choice.</param>
public sealed record EntryRule(EntryKind Kind, string Least, string Most)
{
    private const int LongestTitle = 32;
    private const int LongestMessage = 250;

    private readonly string _title = "";
    private readonly string _hint = "";
    private readonly string _refusal = "";

    /// <summary>Stands over the hint and over the refusal.</summary>
    public string Title
    {
        get => _title;
        init => _title = Cut(value, LongestTitle);
    }

    /// <summary>Shown while the cell is being filled in.</summary>
    public string Hint
    {
        get => _hint;
        init => _hint = Cut(value, LongestMessage);
    }

    /// <summary>Shown when something else is typed.</summary>
    public string Refusal
    {
        get => _refusal;
        init => _refusal = Cut(value, LongestMessage);
    }

    /// <summary>A spreadsheet refuses to open a file whose messages are longer.</summary>
    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
