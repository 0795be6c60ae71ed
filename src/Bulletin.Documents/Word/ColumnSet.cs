namespace Bulletin.Documents.Word;

/// <summary>The columns (分栏) of a section, all of one width.</summary>
internal sealed record ColumnSet(int Count, decimal Gutter, bool HasRule)
{
    public static readonly ColumnSet One = new(1, 0, false);

    public void Write(WordXml xml)
    {
        if (Count == 1)
            xml.Empty("cols", ("space", "0"));
        else
            xml.Empty("cols", ("num", WordXml.Number(Count)), ("sep", HasRule ? "1" : "0"), ("space", WordXml.Twips(Gutter)), ("equalWidth", "1"));
    }
}
