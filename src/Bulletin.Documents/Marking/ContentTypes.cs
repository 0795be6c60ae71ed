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
}
