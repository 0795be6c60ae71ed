using System.Globalization;
using System.Xml.Linq;

namespace Bulletin.Documents.Marking;

/// <summary>The workbook's own part: the list of its sheets.</summary>
internal sealed class BookPart
{
    private readonly MarkedPackage _package;
    private readonly XDocument _content;

    public BookPart(MarkedPackage package)
    {
        _package = package;
        Part = new Relations(package, "").OfKind("officeDocument") ?? throw new InvalidDataException("The package has no workbook.");
        _content = package.Read(Part);
        Relations = new(package, Part);
    }

    public string Part { get; }

    public Relations Relations { get; }

    /// <summary>The namespace of the workbook and its sheets.</summary>
    public XNamespace Main => _content.Root!.Name.Namespace;

    /// <summary>The names of the sheets, in the order of their tabs.</summary>
    public IReadOnlyList<string> SheetNames => [.. Sheets.Select(s => (string?)s.Attribute("name")).OfType<string>()];

    private IEnumerable<XElement> Sheets => _content.Root!.Element(Main + "sheets")?.Elements(Main + "sheet") ?? [];

    /// <summary>The part of a sheet; null where there is none of that name.</summary>
    public string? SheetPart(string name) => Sheets.FirstOrDefault(s => (string?)s.Attribute("name") == name) is { } sheet ? PartOf(sheet) : null;

    /// <summary>The name, or where a sheet has it already the name with a number.</summary>
    public string FreeName(string name)
    {
        var taken = Sheets.Select(s => (string?)s.Attribute("name") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = name + i.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>Puts a sheet before all others and opens the workbook on it. What counts sheets by their place counts one more.</summary>
    public void InsertFirst(string name, string part)
    {
        var id = Relations.Add($"{PartXml.Relations(Main)}/worksheet", part);
        var highest = Sheets.Select(s => NumberOf(s.Attribute("sheetId")) ?? 0).DefaultIfEmpty().Max();
        _content.Root!.Element(Main + "sheets")!.AddFirst(new XElement(Main + "sheet",
            new XAttribute("name", name), new XAttribute("sheetId", highest + 1), new XAttribute(PartXml.Relations(Main) + "id", id)));
        foreach (var local in _content.Root.Elements(Main + "definedNames").Elements(Main + "definedName").Select(n => n.Attribute("localSheetId")))
            if (NumberOf(local) is { } place)
                local!.Value = (place + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var view in _content.Root.Elements(Main + "bookViews").Elements(Main + "workbookView"))
        {
            view.SetAttributeValue("activeTab", null);
            view.SetAttributeValue("firstSheet", null);
        }
        _package.Write(Part, _content);
    }

    /// <summary>Takes a sheet out, with its part and the names that are its own. What counts sheets by their place counts one less.</summary>
    public void Remove(string name)
    {
        var sheets = Sheets.ToList();
        var place = sheets.FindIndex(s => (string?)s.Attribute("name") == name);
        if (PartOf(sheets[place]) is { } part)
        {
            _package.Remove(part);
            _package.Remove(PartName.Relations(part));
            ContentTypes.Forget(_package, part);
        }
        Relations.Remove((string?)sheets[place].Attribute(PartXml.Relations(Main) + "id"));
        sheets[place].Remove();
        foreach (var own in _content.Root!.Elements(Main + "definedNames").Elements(Main + "definedName").ToList())
            if (NumberOf(own.Attribute("localSheetId")) is { } at && at >= place)
            {
                if (at == place)
                    own.Remove();
                else
                    own.SetAttributeValue("localSheetId", at - 1);
            }
        // A list of names must not be empty.
        _content.Root.Elements(Main + "definedNames").Where(n => !n.HasElements).Remove();
    }

    private string? PartOf(XElement sheet) => Relations.ById((string?)sheet.Attribute(PartXml.Relations(Main) + "id"));

    private static int? NumberOf(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
