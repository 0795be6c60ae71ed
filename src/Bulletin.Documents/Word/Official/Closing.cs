using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Official;

/// <summary>
/// 署名, 成文日期 and 附注 of a paper without a seal: the day begins two characters behind the signature and keeps two from the right edge,
/// where it is not the shorter of them.
/// </summary>
internal static class Closing
{
    private const decimal Margin = 2;

    public static void Write(Issue issue, WordText text)
    {
        var day = ChineseDate.Full(issue.IssueDate);
        var signature = issue.Articles.Count > 0 ? issue.Articles[^1].Byline : "";
        // How far the day would stand out behind the signature, were both to begin two characters apart.
        var longer = LineWidth.Ems(day) - LineWidth.Ems(signature);
        if (signature.Length > 0)
            text.Line(OfficialStyles.Signature, signature, new ParagraphForm { Right = Margin + (longer > 0 ? Margin + longer : 0) });
        text.Line(OfficialStyles.Day, day, new ParagraphForm { Right = longer > 0 ? Margin : -longer });
        text.Line(OfficialStyles.Annotation, $"（{Folio.Foot(issue)}）");
    }
}
