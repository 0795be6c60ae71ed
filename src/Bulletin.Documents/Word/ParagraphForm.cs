namespace Bulletin.Documents.Word;

/// <summary>What is different in one paragraph from what its style says.</summary>
internal sealed record ParagraphForm
{
    private static readonly ParagraphForm AsStyled = new();

    public static ParagraphForm Aligned(string? align) => align is null ? AsStyled : new() { Align = align };

    /// <summary>left, both, center or right.</summary>
    public string? Align { get; init; }

    /// <summary>Which counting of 一、（一） it belongs to; 0: as the style has it.</summary>
    public int Numbering { get; init; }

    /// <summary>It stands at the head of a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>It stands at the head of its columns, with nothing to keep away from.</summary>
    public bool IsFirst { get; init; }

    /// <summary>It keeps so many characters from the right edge.</summary>
    public decimal? Right { get; init; }

    public void Write(WordXml xml, TextStyle style)
    {
        xml.Open("pPr");
        xml.Value("pStyle", style.Id);
        if (StartsPage)
            xml.Empty("pageBreakBefore");
        if (Numbering > 0)
        {
            xml.Open("numPr");
            xml.Value("ilvl", style.Numbering ?? 0);
            xml.Value("numId", Numbering);
            xml.Close();
        }
        if (IsFirst)
            xml.Empty("spacing", ("before", "0"));
        if (Right is { } right)
            xml.Empty("ind", ("rightChars", WordXml.Number((int)(100 * right))), ("right", WordXml.Twips(right * style.Size)));
        if (Align is not null)
            xml.Value("jc", Align);
        xml.Close();
    }
}
