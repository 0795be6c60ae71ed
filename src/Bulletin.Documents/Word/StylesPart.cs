namespace Bulletin.Documents.Word;

/// <summary><c>styles.xml</c>: the defaults, the style that all others are based on, and the document's own.</summary>
internal static class StylesPart
{
    public const string BaseId = "Base";

    /// <param name="styles">The styles that the document uses.</param>
    /// <param name="text">What plain text is set in.</param>
    public static byte[] Write(IReadOnlyList<TextStyle> styles, TextStyle text)
    {
        using var xml = new WordXml("styles");
        Defaults(xml, text);
        // Word's own Normal is called 正文 in Chinese: no style of ours may have that name.
        xml.Open("style", ("type", "paragraph"), ("default", "1"), ("styleId", BaseId));
        xml.Value("name", "Normal");
        xml.Empty("qFormat");
        // The grid of characters is reckoned from the size that stands here, not from the defaults.
        xml.Open("rPr");
        Size(xml, text);
        xml.Close();
        xml.Close();
        xml.Raw("""<w:style w:type="character" w:default="1" w:styleId="BaseCharacters"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>""");
        xml.Raw("""<w:style w:type="table" w:default="1" w:styleId="BaseTable"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>""");
        foreach (var style in styles)
            style.Write(xml);
        return xml.Finish();
    }

    private static void Defaults(WordXml xml, TextStyle text)
    {
        xml.Open("docDefaults");
        xml.Open("rPrDefault");
        xml.Open("rPr");
        xml.Fonts(text.Face);
        xml.Value("color", Ink.Black);
        Size(xml, text);
        // Digits and Latin letters told to be Chinese would be broken anywhere by LibreOffice: 98.|75%.
        xml.Empty("lang", ("val", "en-US"), ("eastAsia", "zh-CN"), ("bidi", "ar-SA"));
        xml.Close();
        xml.Close();
        xml.Raw("<w:pPrDefault><w:pPr><w:widowControl/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/></w:pPr></w:pPrDefault>");
        xml.Close();
    }

    private static void Size(WordXml xml, TextStyle text)
    {
        xml.Value("sz", WordXml.HalfPoints(text.Size));
        xml.Value("szCs", WordXml.HalfPoints(text.Size));
    }
}
