using System.Xml.Linq;

namespace Bulletin.Documents.Marking;

/// <summary>The package's list of what each part holds.</summary>
internal static class ContentTypes
{
    /// <summary>Declares a part that was added.</summary>
    public static void Declare(MarkedPackage package, string part, string type)
    {
        var list = package.Read(PartName.ContentTypes);
        list.Root!.Add(new XElement(PartXml.Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        package.Write(PartName.ContentTypes, list);
    }

    /// <summary>Forgets a part that was taken out.</summary>
    public static void Forget(MarkedPackage package, string part)
    {
        var list = package.Read(PartName.ContentTypes);
        list.Root!.Elements(PartXml.Types + "Override").Where(o => PartName.Normal((string?)o.Attribute("PartName") ?? "").Equals(part, StringComparison.OrdinalIgnoreCase)).Remove();
        package.Write(PartName.ContentTypes, list);
    }
}
