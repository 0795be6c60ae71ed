namespace Bulletin.Documents.Word;

/// <summary>A line at a paragraph's or a cell's edge: its width in points, its colour, and how far from the text it stands.</summary>
internal sealed record Rule(decimal Width, string Colour = Ink.Black, int Gap = 0)
{
    /// <summary>The kind of line: one, or the newspaper's thick over thin.</summary>
    public string Kind { get; init; } = "single";

    public static readonly Rule Hairline = new(0.5m, Ink.Hair);

    /// <param name="xml">Where to.</param>
    /// <param name="side">top, left, bottom, right, insideV …</param>
    public void Write(WordXml xml, string side) =>
        xml.Empty(side, ("val", Kind), ("sz", WordXml.Number((int)(Width * 8))), ("space", WordXml.Number(Gap)), ("color", Colour));
}
