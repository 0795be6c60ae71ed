using Bulletin.Editing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>The running head of the pages after the first, page numbers, and on a draft its stamp on every page.</summary>
internal static class NewspaperFurniture
{
    public static IReadOnlyList<PageFurniture> Write(Issue issue, NewspaperStyles styles, SetType type) =>
    [
        new("header", "default", Head(issue, styles, type, isFirst: false)),
        new("header", "first", Head(issue, styles, type, isFirst: true)),
        new("footer", "default", Foot(styles, type)),
        new("footer", "first", Foot(styles, type)),
    ];

    private static byte[] Head(Issue issue, NewspaperStyles styles, SetType type, bool isFirst)
    {
        using var xml = new WordXml("hdr");
        var text = new WordText(xml, FigureLinks.None, styles.Strong) { Type = type };
        text.Open(isFirst ? styles.Break : styles.RunningHead);
        if (issue.IsDraft)
            DraftStamp.Write(text, Typeface.SansBold);
        if (!isFirst)
        {
            text.Run($"{issue.Masthead.Name}　{ChineseDate.Full(issue.IssueDate)}　{ChineseDate.Weekday(issue.IssueDate)}");
            text.Tab();
            text.Run($"{issue.Masthead.Section}　{issue.Masthead.Label}（续）".Trim('　'));
        }
        text.Close();
        return xml.Finish();
    }

    private static byte[] Foot(NewspaperStyles styles, SetType type)
    {
        using var xml = new WordXml("ftr");
        var text = new WordText(xml, FigureLinks.None, styles.Strong) { Type = type };
        text.Open(styles.PageFoot);
        text.Run("第 ");
        text.PageNumber("PAGE");
        text.Run(" 页　共 ");
        text.PageNumber("NUMPAGES");
        text.Run(" 页");
        text.Close();
        return xml.Finish();
    }
}
