namespace Bulletin.Documents.Word;

/// <summary><c>fontTable.xml</c>: the faces, which of them the document carries, and what stands in for one that is neither carried nor installed.</summary>
internal static class FontTablePart
{
    private const string Gb2312 = "86";

    public static byte[] Write(IReadOnlyList<Typeface> faces, IReadOnlyList<EmbeddedFont> fonts)
    {
        using var xml = new WordXml("fonts");
        foreach (var face in faces.DistinctBy(f => f.Name))
        {
            xml.Open("font", ("name", face.Name));
            xml.Value("altName", face.StandIn);
            xml.Value("charset", Gb2312);
            xml.Value("family", face.IsSerif ? "roman" : "swiss");
            xml.Value("pitch", "variable");
            for (var i = 0; i < fonts.Count; i++)
                if (fonts[i].Face.Name == face.Name)
                    xml.Font(fonts[i].Face.IsBold ? "embedBold" : "embedRegular", WordPackage.FontRelation(i), fonts[i].Key);
            xml.Close();
        }
        return xml.Finish();
    }
}
