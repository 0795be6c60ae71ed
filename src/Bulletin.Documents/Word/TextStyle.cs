using static Bulletin.Documents.Word.WordXml;

namespace Bulletin.Documents.Word;

/// <summary>A style (样式) of paragraphs, or of characters within them; sizes are points.</summary>
/// <param name="Id">What the document calls it.</param>
/// <param name="Name">What the person who edits the document sees.</param>
/// <param name="Face">Its typeface.</param>
/// <param name="Size">The size of its type; 0 leaves that of the paragraph.</param>
internal sealed record TextStyle(string Id, string Name, Typeface Face, decimal Size)
{
    /// <summary>Faces that stand in for ours may run a little wider.</summary>
    private const decimal Spare = 0.98m;

    public bool IsOfCharacters { get; init; }

    /// <summary>From line to line, whatever the grid; 0 leaves it to the grid.</summary>
    public decimal Leading { get; init; }

    public decimal Before { get; init; }

    public decimal After { get; init; }

    /// <summary>left, both, center or right.</summary>
    public string Align { get; init; } = "left";

    /// <summary>First-line indent in characters.</summary>
    public int FirstLine { get; init; }

    /// <summary>Indents in characters, from the left and from the right.</summary>
    public int Left { get; init; }

    public int Right { get; init; }

    /// <summary>How far the first line hangs out, and how far from the left edge it begins, in points.</summary>
    public decimal Hanging { get; init; }

    public decimal HangsFrom { get; init; }

    /// <summary>What is added between characters, in points.</summary>
    public decimal Tracking { get; init; }

    /// <summary>Null: as what it stands in.</summary>
    public string? Colour { get; init; }

    public Rule? Beside { get; init; }

    /// <summary>Signs of different sizes stand in the middle of the line, not on its base.</summary>
    public bool IsCentredOnLine { get; init; }

    /// <summary>The ground behind the text.</summary>
    public string? Fill { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>Its lines stay on one page.</summary>
    public bool KeepsTogether { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>The level in the navigation, from 0; none where null.</summary>
    public int? Outline { get; init; }

    /// <summary>The level of the numbering 一、（一）, from 0; none where null.</summary>
    public int? Numbering { get; init; }

    public Rule? Above { get; init; }

    public Rule? Below { get; init; }

    /// <summary>A tab stop at the right edge, at so many points.</summary>
    public decimal RightTab { get; init; }

    /// <summary>Two characters one above the other in the height of one line (双行合一).</summary>
    public bool IsStacked { get; init; }

    /// <summary>The smaller size at which so many ems stand in one line; 0 where they do at its own.</summary>
    public decimal Fitted(decimal ems, decimal width) => IsWider(ems, width) ? Math.Floor(2 * Spare * width / ems) / 2 : 0;

    public bool IsWider(decimal ems, decimal width) => ems * Size > Spare * width;

    public void Write(WordXml xml)
    {
        xml.Open("style", ("type", IsOfCharacters ? "character" : "paragraph"), ("customStyle", "1"), ("styleId", Id));
        xml.Value("name", Name);
        if (!IsOfCharacters)
            xml.Value("basedOn", StylesPart.BaseId);
        xml.Empty("qFormat");
        if (!IsOfCharacters)
            WriteParagraph(xml);
        WriteCharacters(xml);
        xml.Close();
    }

    private void WriteParagraph(WordXml xml)
    {
        xml.Open("pPr");
        if (KeepsNext)
            xml.Empty("keepNext");
        if (KeepsTogether)
            xml.Empty("keepLines");
        if (StartsPage)
            xml.Empty("pageBreakBefore");
        if (Numbering is { } level)
        {
            xml.Open("numPr");
            xml.Value("ilvl", level);
            xml.Value("numId", 1);
            xml.Close();
        }
        WriteRules(xml);
        if (RightTab > 0)
        {
            xml.Open("tabs");
            xml.Empty("tab", ("val", "right"), ("pos", Twips(RightTab)));
            xml.Close();
        }
        if (Leading > 0)
            xml.Value("snapToGrid", 0);
        WriteSpacing(xml);
        WriteIndents(xml);
        xml.Value("jc", Align);
        if (IsCentredOnLine)
            xml.Value("textAlignment", "center");
        if (Outline is { } outline)
            xml.Value("outlineLvl", outline);
        xml.Close();
    }

    private void WriteRules(WordXml xml)
    {
        if (Above is null && Below is null && Beside is null)
            return;
        xml.Open("pBdr");
        Above?.Write(xml, "top");
        Beside?.Write(xml, "left");
        Below?.Write(xml, "bottom");
        xml.Close();
    }

    private void WriteSpacing(WordXml xml)
    {
        if (Leading > 0)
            xml.Empty("spacing", ("before", Twips(Before)), ("after", Twips(After)), ("line", Twips(Leading)), ("lineRule", "exact"));
        else
            xml.Empty("spacing", ("before", Twips(Before)), ("after", Twips(After)));
    }

    private void WriteIndents(WordXml xml)
    {
        if (FirstLine > 0)
            xml.Empty("ind", ("firstLineChars", Number(100 * FirstLine)), ("firstLine", Twips(FirstLine * Size)));
        else if (Hanging > 0)
            xml.Empty("ind", ("left", Twips(HangsFrom + Hanging)), ("hanging", Twips(Hanging)));
        else if (Left > 0 || Right > 0)
            xml.Empty("ind", ("leftChars", Number(100 * Left)), ("left", Twips(Left * Size)), ("rightChars", Number(100 * Right)), ("right", Twips(Right * Size)));
    }

    private void WriteCharacters(WordXml xml)
    {
        xml.Open("rPr");
        xml.Fonts(Face);
        if (Face.IsBold)
        {
            xml.Empty("b");
            xml.Empty("bCs");
        }
        if (Colour is not null)
            xml.Value("color", Colour);
        if (Tracking != 0)
            xml.Value("spacing", Twips(Tracking));
        if (Size > 0)
        {
            xml.Value("sz", HalfPoints(Size));
            xml.Value("szCs", HalfPoints(Size));
        }
        if (Fill is { } fill && IsOfCharacters)
            xml.Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", fill));
        if (IsStacked)
            xml.Empty("eastAsianLayout", ("id", "1"), ("combine", "1"));
        xml.Close();
    }
}
