using Bulletin.Editing;

namespace Bulletin.Documents.Word.Official;

/// <summary>— 1 —: odd pages' numbers right, even pages' left; on a draft its stamp on every page.</summary>
internal static class OfficialFurniture
{
    public static IReadOnlyList<PageFurniture> Write(Issue issue, SetType type) =>
    [
        new("header", "default", Head(issue, type)),
        new("header", "even", Head(issue, type)),
        new("footer", "default", Foot(OfficialStyles.PageNumber, type)),
        new("footer", "even", Foot(OfficialStyles.EvenPageNumber, type)),
    ];

    private static byte[] Head(Issue issue, SetType type)
    {
        using var xml = new WordXml("hdr");
        var text = new WordText(xml, FigureLinks.None, OfficialStyles.Strong) { Type = type };
        text.Open(OfficialStyles.Head);
        if (issue.IsDraft)
            DraftStamp.Write(text, Typeface.Hei);
        text.Close();
        return xml.Finish();
    }

    private static byte[] Foot(TextStyle style, SetType type)
    {
        using var xml = new WordXml("ftr");
        var text = new WordText(xml, FigureLinks.None, OfficialStyles.Strong) { Type = type };
        text.Open(style);
        text.Run("— ");
        text.PageNumber("PAGE");
        text.Run(" —");
        text.Close();
        return xml.Finish();
    }
}
