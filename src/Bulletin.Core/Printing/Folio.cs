using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>报眉 and foot as one line of text each.</summary>
public static class Folio
{
    public static string Line(Issue issue) => $"{ChineseDate.Full(issue.IssueDate)}　{Particulars(issue)}";

    /// <summary>What stands in the line beside the day.</summary>
    public static string Particulars(Issue issue)
    {
        List<string> parts = [ChineseDate.Weekday(issue.IssueDate), issue.Masthead.Section, issue.Masthead.Label, Credits(issue)];
        return string.Join('　', parts.Where(p => p.Length > 0));
    }

    public static string Credits(Issue issue) => string.Join('　', issue.Credits.Select(c => $"{c.Role} {c.Name}"));

    /// <summary>On an even page the label stands left: at the outer edge.</summary>
    public static bool IsLabelLeft(Issue issue) => issue.Masthead.Label is [.., var last] && char.IsAsciiDigit(last) && (last - '0') % 2 == 0;

    public static string Foot(Issue issue) =>
        "数据截至" + issue.AsOf + (issue.Day.Day.Scheme.Source is { } source ? $"　来源：{source}" : "");
}
