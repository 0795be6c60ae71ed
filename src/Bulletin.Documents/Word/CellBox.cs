namespace Bulletin.Documents.Word;

/// <summary>How a table's cell looks: its rules, its ground, how far the text keeps from its edges.</summary>
internal sealed record CellBox
{
    public static readonly CellBox Plain = new();

    /// <summary>So many columns as one.</summary>
    public int Span { get; init; } = 1;

    /// <summary>restart: the first of cells that stand one below the other as one; continue: a further one; empty: by itself.</summary>
    public string Merge { get; init; } = "";

    public Rule? Above { get; init; }

    public Rule? Below { get; init; }

    public Rule? Left { get; init; }

    public Rule? Right { get; init; }

    public string? Fill { get; init; }

    /// <summary>In points, left and right.</summary>
    public (decimal Left, decimal Right) Padding { get; init; }

    /// <summary>top, center or bottom.</summary>
    public string Stands { get; init; } = "top";

    public void Write(WordXml xml, decimal width)
    {
        xml.Open("tcPr");
        xml.Empty("tcW", ("w", WordXml.Twips(width)), ("type", "dxa"));
        if (Span > 1)
            xml.Value("gridSpan", Span);
        if (Merge.Length > 0)
            xml.Value("vMerge", Merge);
        WriteRules(xml);
        if (Fill is not null)
            xml.Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", Fill));
        if (Padding is not (0, 0))
        {
            xml.Open("tcMar");
            xml.Empty("left", ("w", WordXml.Twips(Padding.Left)), ("type", "dxa"));
            xml.Empty("right", ("w", WordXml.Twips(Padding.Right)), ("type", "dxa"));
            xml.Close();
        }
        xml.Value("vAlign", Stands);
        xml.Close();
    }

    private void WriteRules(WordXml xml)
    {
        if (Above is null && Below is null && Left is null && Right is null)
            return;
        xml.Open("tcBorders");
        Above?.Write(xml, "top");
        Left?.Write(xml, "left");
        Below?.Write(xml, "bottom");
        Right?.Write(xml, "right");
        xml.Close();
    }
}
