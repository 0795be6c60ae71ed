using System.Xml.Linq;
using Bulletin.Documents.Writing;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>
/// Conversations (会话批注), which newer programs show in the place of a note. Where a marked cell has one, what was found there is
/// put in as its answers; else it would be hidden behind it.
/// </summary>
internal static class Threads
{
    private const string Person = "{62756C6C-6574-496E-8000-000000000001}";

    private static readonly XNamespace Names = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

    public static void Answer(MarkedPackage package, BookPart book, Relations sheet, IReadOnlyList<CellMark> marks)
    {
        if (sheet.OfKind("threadedComment") is not { } part || book.Relations.OfKind("person") is not { } persons)
            return;
        var content = package.Read(part);
        var isAnswered = false;
        foreach (var mark in marks)
            if (content.Root!.Elements(Names + "threadedComment").LastOrDefault(c => (string?)c.Attribute("ref") == mark.Cell.ToString()) is { } last)
            {
                last.AddAfterSelf(mark.Findings.Select(f => AnswerTo(last, f)));
                isAnswered = true;
            }
        if (!isAnswered)
            return;
        package.Write(part, content);
        Introduce(package, persons);
    }

    /// <summary>Takes the answers of earlier rounds out.</summary>
    public static void RemoveOurs(MarkedPackage package, Relations sheet)
    {
        if (sheet.OfKind("threadedComment") is not { } part)
            return;
        var content = package.Read(part);
        var ours = content.Root!.Elements(Names + "threadedComment").Where(c => string.Equals((string?)c.Attribute("personId"), Person, StringComparison.OrdinalIgnoreCase)).ToList();
        if (ours.Count == 0)
            return;
        ours.Remove();
        package.Write(part, content);
    }

    private static XElement AnswerTo(XElement last, Finding finding)
    {
        var mark = finding.Fingerprint.ToUpperInvariant();
        var id = $"{{{mark[..8]}-{mark[8..12]}-{mark[12..]}-8000-000000000000}}";
        return new(Names + "threadedComment", last.Attribute("ref"), last.Attribute("dT"), new XAttribute("personId", Person), new XAttribute("id", id),
            new XAttribute("parentId", (string?)last.Attribute("parentId") ?? (string?)last.Attribute("id") ?? ""),
            new XElement(Names + "text", CellText.Clean($"【{finding.Severity.Name().Chinese}】{CellMark.Text(finding)}")));
    }

    private static void Introduce(MarkedPackage package, string persons)
    {
        var content = package.Read(persons);
        if (content.Root!.Elements(Names + "person").Any(p => (string?)p.Attribute("id") == Person))
            return;
        content.Root.Add(new XElement(Names + "person", new XAttribute("displayName", NotesPart.Author), new XAttribute("id", Person),
            new XAttribute("userId", NotesPart.Author), new XAttribute("providerId", "None")));
        package.Write(persons, content);
    }
}
