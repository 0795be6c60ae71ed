namespace Bulletin.Documents.Word;

/// <summary><c>numbering.xml</c>: 一、（一）1.（1）, counted by Word, so that a heading that is added or taken out renumbers the others.</summary>
internal static class NumberingPart
{
    private const string Chinese = "chineseCounting";

    /// <param name="count">How many times it begins anew: once an article.</param>
    public static byte[] Write(int count)
    {
        using var xml = new WordXml("numbering");
        xml.Open("abstractNum", ("abstractNumId", "0"));
        xml.Value("multiLevelType", "multilevel");
        Level(xml, 0, Chinese, "%1、");
        Level(xml, 1, Chinese, "（%2）");
        Level(xml, 2, "decimal", "%3.");
        Level(xml, 3, "decimal", "（%4）");
        xml.Close();
        for (var i = 1; i <= count; i++)
        {
            xml.Open("num", ("numId", WordXml.Number(i)));
            xml.Value("abstractNumId", 0);
            xml.Open("lvlOverride", ("ilvl", "0"));
            xml.Value("startOverride", 1);
            xml.Close();
            xml.Close();
        }
        return xml.Finish();
    }

    private static void Level(WordXml xml, int level, string format, string text)
    {
        xml.Open("lvl", ("ilvl", WordXml.Number(level)));
        xml.Value("start", 1);
        xml.Value("numFmt", format);
        xml.Value("suff", "nothing");
        xml.Value("lvlText", text);
        xml.Value("lvlJc", "left");
        // LibreOffice lets the numbering's indent go before the style's.
        xml.Raw("""<w:pPr><w:ind w:left="0" w:firstLineChars="200" w:firstLine="640"/></w:pPr>""");
        xml.Close();
    }
}
