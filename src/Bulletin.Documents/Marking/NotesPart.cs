using System.Globalization;
using System.Xml.Linq;
using Bulletin.Documents.Writing;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>The notes (批注) of a sheet: ours are added, to a cell that has one already below what stands there.</summary>
internal sealed class NotesPart
{
    /// <summary>The author of our notes.</summary>
    public const string Author = "退回单";

    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private readonly XDocument _content;
    private readonly XNamespace _main;

    private NotesPart(XDocument content, XNamespace main)
    {
        _content = content;
        _main = main;
    }

    /// <summary>Adds the notes; the marks whose cells had none before.</summary>
    public static IReadOnlyList<CellMark> Add(MarkedPackage package, Relations sheet, XNamespace main, IReadOnlyList<CellMark> marks)
    {
        var part = sheet.OfKind("comments") ?? Create(package, sheet, main);
        var content = package.Read(part);
        var notes = new NotesPart(content, content.Root!.Name.Namespace);
        var fresh = marks.Where(notes.Add).ToList();
        package.Write(part, content);
        return fresh;
    }

    /// <returns>Whether the cell had no note before.</returns>
    private bool Add(CellMark mark)
    {
        var list = Child(_content.Root!, "commentList");
        if (list.Elements(_main + "comment").FirstOrDefault(c => (string?)c.Attribute("ref") == mark.Cell.ToString()) is { } present)
        {
            Append(Child(present, "text"), mark, isFirst: false);
            return false;
        }
        var text = new XElement(_main + "text");
        Append(text, mark, isFirst: true);
        list.Add(new XElement(_main + "comment", new XAttribute("ref", mark.Cell.ToString()), new XAttribute("authorId", AuthorId()), text));
        return true;
    }

    private void Append(XElement text, CellMark mark, bool isFirst)
    {
        // A text is either plain or made of runs.
        foreach (var plain in text.Elements(_main + "t").ToList())
            plain.ReplaceWith(new XElement(_main + "r", new XElement(plain)));
        var runs = new List<XElement>();
        foreach (var finding in mark.Findings)
        {
            var gap = isFirst && runs.Count == 0 ? "" : "\n";
            runs.Add(Run($"{gap}【{finding.Severity.Name().Chinese}】\n", isBold: true));
            runs.Add(Run(CellMark.Text(finding), isBold: false));
        }
        if (text.Elements(_main + "r").LastOrDefault() is { } last)
            last.AddAfterSelf(runs);
        else
            text.AddFirst(runs);
    }

    private XElement Run(string text, bool isBold) => new(_main + "r",
        new XElement(_main + "rPr", isBold ? new XElement(_main + "b") : null, new XElement(_main + "sz", new XAttribute("val", 9)),
            new XElement(_main + "color", new XAttribute("indexed", 81)), new XElement(_main + "rFont", new XAttribute("val", "宋体")),
            new XElement(_main + "family", new XAttribute("val", 3)), new XElement(_main + "charset", new XAttribute("val", 134))),
        new XElement(_main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellText.Clean(text)));

    private string AuthorId()
    {
        var authors = Child(_content.Root!, "authors");
        var all = authors.Elements(_main + "author").ToList();
        var at = all.FindIndex(a => a.Value == Author);
        if (at < 0)
            authors.Add(new XElement(_main + "author", Author));
        return (at < 0 ? all.Count : at).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A child of that name; authors stand first.</summary>
    private XElement Child(XElement parent, string name)
    {
        if (parent.Element(_main + name) is { } found)
            return found;
        var made = new XElement(_main + name);
        if (name == "commentList" && parent.Element(_main + "authors") is { } authors)
            authors.AddAfterSelf(made);
        else
            parent.AddFirst(made);
        return made;
    }

    private static string Create(MarkedPackage package, Relations sheet, XNamespace main)
    {
        var part = package.FreeName("xl/slipNotes", "xml");
        package.Write(part, new XDocument(new XDeclaration("1.0", "UTF-8", "yes"),
            new XElement(main + "comments", new XElement(main + "authors"), new XElement(main + "commentList"))));
        sheet.Add($"{PartXml.Relations(main)}/comments", part);
        ContentTypes.Declare(package, part, Type);
        return part;
    }
}
