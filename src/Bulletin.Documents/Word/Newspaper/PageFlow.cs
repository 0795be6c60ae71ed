namespace Bulletin.Documents.Word.Newspaper;

/// <summary>
/// Divides the body into sections (节), one behind the other on the page, as the number of columns changes. A section is described where it
/// ends, in a paragraph as good as without height.
/// </summary>
internal sealed class PageFlow(WordXml xml, PageSetup page, TextStyle end, IReadOnlyList<PageFurniture> furniture)
{
    private ColumnSet _columns = ColumnSet.One;
    private bool _isFirst = true;

    /// <summary>What follows stands in these columns.</summary>
    public void Into(ColumnSet columns)
    {
        if (columns == _columns)
            return;
        xml.Open("p");
        xml.Open("pPr");
        xml.Value("pStyle", end.Id);
        Describe();
        xml.Close();
        xml.Close();
        _columns = columns;
    }

    /// <summary>Describes the last section, at the body's end.</summary>
    public void Finish() => Describe();

    private void Describe()
    {
        page.WriteSection(xml, _columns, _isFirst ? furniture : []);
        _isFirst = false;
    }
}
