using System.Globalization;
using System.Xml.Linq;

namespace Bulletin.Documents.Marking;

/// <summary>The relationships of one part to others.</summary>
internal sealed class Relations
{
    private readonly MarkedPackage _package;
    private readonly string _owner;
    private readonly string _part;
    private readonly XDocument _content;

    public Relations(MarkedPackage package, string owner)
    {
        _package = package;
        _owner = owner;
        _part = PartName.Relations(owner);
        _content = package.Has(_part) ? package.Read(_part) : new(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(PartXml.PackageRelations + "Relationships"));
    }

    /// <summary>The part behind a relationship's id; null where there is none in the package.</summary>
    public string? ById(string? id) => PartOf(All.FirstOrDefault(r => (string?)r.Attribute("Id") == id));

    /// <summary>The first part of a kind, told by the last word of its type (<c>comments</c>), which strict files do not change.</summary>
    public string? OfKind(string kind) => PartOf(All.FirstOrDefault(r => ((string?)r.Attribute("Type"))?.EndsWith("/" + kind, StringComparison.Ordinal) == true));

    /// <summary>Relates the part to another; the id under which it does.</summary>
    public string Add(string type, string part)
    {
        var taken = All.Select(r => (string?)r.Attribute("Id")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (taken.Contains(Id(number)))
            number++;
        _content.Root!.Add(new XElement(PartXml.PackageRelations + "Relationship",
            new XAttribute("Id", Id(number)), new XAttribute("Type", type), new XAttribute("Target", "/" + part)));
        _package.Write(_part, _content);
        return Id(number);
    }

    /// <summary>Takes the relationship of an id out.</summary>
    public void Remove(string? id)
    {
        All.Where(r => (string?)r.Attribute("Id") == id).Remove();
        _package.Write(_part, _content);
    }

    private IEnumerable<XElement> All => _content.Root!.Elements(PartXml.PackageRelations + "Relationship");

    private static string Id(int number) => "rId" + number.ToString(CultureInfo.InvariantCulture);

    private string? PartOf(XElement? relation)
    {
        if ((string?)relation?.Attribute("Target") is not { } target || (string?)relation.Attribute("TargetMode") == "External")
            return null;
        var part = PartName.Resolve(_owner, target);
        return _package.Has(part) ? part : _package.Has(Uri.UnescapeDataString(part)) ? Uri.UnescapeDataString(part) : null;
    }
}
