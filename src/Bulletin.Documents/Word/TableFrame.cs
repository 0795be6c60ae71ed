namespace Bulletin.Documents.Word;

/// <summary>Writes a table of fixed columns, row by row; no row is parted by the end of a page.</summary>
internal sealed class TableFrame
{
    private readonly WordXml _xml;
    private readonly decimal[] _widths;
    private int _column;

    /// <param name="xml">Where to.</param>
    /// <param name="widths">The columns' widths in points.</param>
    /// <param name="caption">What the table holds, for who cannot see it; empty where it only places things.</param>
    public TableFrame(WordXml xml, decimal[] widths, string caption = "")
    {
        (_xml, _widths) = (xml, widths);
        xml.Open("tbl");
        xml.Open("tblPr");
        xml.Empty("tblW", ("w", WordXml.Twips(widths.Sum())), ("type", "dxa"));
        xml.Empty("tblLayout", ("type", "fixed"));
        // LibreOffice takes a nested table's margins from nowhere but here.
        xml.Raw("""<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>""");
        xml.Empty("tblLook", ("firstRow", caption.Length > 0 ? "1" : "0"), ("lastRow", "0"), ("firstColumn", caption.Length > 0 ? "1" : "0"), ("lastColumn", "0"), ("noHBand", "1"), ("noVBand", "1"));
        if (caption.Length > 0)
            xml.Value("tblCaption", caption);
        xml.Close();
        xml.Open("tblGrid");
        foreach (var width in widths)
            xml.Empty("gridCol", ("w", WordXml.Twips(width)));
        xml.Close();
    }

    /// <param name="isHead">Repeated on each page to which the table goes on.</param>
    /// <param name="height">At least so high, in points.</param>
    /// <param name="isExact">And no higher.</param>
    public void OpenRow(bool isHead = false, decimal height = 0, bool isExact = false)
    {
        _column = 0;
        _xml.Open("tr");
        _xml.Open("trPr");
        _xml.Empty("cantSplit");
        if (height > 0)
            _xml.Empty("trHeight", ("val", WordXml.Twips(height)), ("hRule", isExact ? "exact" : "atLeast"));
        if (isHead)
            _xml.Empty("tblHeader");
        _xml.Close();
    }

    /// <summary>Opens the next cell. It must hold a paragraph when it is closed.</summary>
    /// <returns>Its width.</returns>
    public decimal OpenCell(CellBox box)
    {
        var width = 0m;
        for (var i = 0; i < box.Span; i++)
            width += _widths[_column++];
        _xml.Open("tc");
        box.Write(_xml, width);
        return width;
    }

    /// <summary>Ends a cell, a row or the table.</summary>
    public void Close() => _xml.Close();
}
