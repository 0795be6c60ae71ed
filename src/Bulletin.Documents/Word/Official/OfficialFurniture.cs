using Bulletin.Editing;

namespace Bulletin.Documents.Word.Official;

/// <summary>— 1 —: odd pages' numbers right, even pages' left; on a draft its stamp on every page.</summary>
internal static class OfficialFurniture
{
    public static IReadOnlyList<PageFurniture> Write(Issue issue) =>
    [
        new("header", "default", Head(issue)),
        new("header", "even", Head(issue)),
        new("footer", "default", Foot(OfficialStyles.PageNumber)),
        new("footer", "even", Foot(OfficialStyles.EvenPageNumber)),
    ];

    private static byte[] Head(Issue issue)
    {
        using var xml = new WordXml("hdr");
        var text = new WordText(xml, FigureLinks.None, OfficialStyles.Strong);
        text.Open(OfficialStyles.Head);
        if (issue.IsDraft)
            DraftStamp.Write(text, Typeface.Hei);
        text.Close();
        return xml.Finish();
    }

    private static byte[] Foot(TextStyle style)
    {
        using var xml = new WordXml("ftr");
        var text = new WordText(xml, FigureLinks.None, OfficialStyles.Strong);
        text.Open(style);
        text.Run("— ");
        text.PageNumber("PAGE");
        text.Run(" —");
        text.Close();
        return xml.Finish();
    }
}
