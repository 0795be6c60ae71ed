namespace Bulletin.Documents.Word;

/// <summary><c>fontTable.xml</c>: the faces, and what stands in for one that is not installed.</summary>
internal static class FontTablePart
{
    private const string Gb2312 = "86";

    public static byte[] Write(IReadOnlyList<Typeface> faces)
    {
        using var xml = new WordXml("fonts");
        foreach (var face in faces)
        {
            xml.Open("font", ("name", face.Name));
            xml.Value("altName", face.StandIn);
            xml.Value("charset", Gb2312);
            xml.Value("family", face.IsSerif ? "roman" : "swiss");
            xml.Value("pitch", "variable");
            xml.Close();
        }
        return xml.Finish();
    }
}
