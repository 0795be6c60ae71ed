using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bulletin.Documents.Marking;

/// <summary>How parts are read and written, and the namespaces in which they speak, transitional or strict.</summary>
internal static class PartXml
{
    public static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    public static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CheckCharacters = false,
    };

    public static readonly XNamespace PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>The namespace of relationships that goes with a namespace of sheets.</summary>
    public static XNamespace Relations(XNamespace main) =>
        main == StrictMain ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Writes the start of the element at which the reader stands, with its attributes but for one.</summary>
    public static void CopyStart(XmlReader from, XmlWriter to, string? without)
    {
        to.WriteStartElement(from.Prefix, from.LocalName, from.NamespaceURI);
        for (var more = from.MoveToFirstAttribute(); more; more = from.MoveToNextAttribute())
            if (from.Name != without)
                to.WriteAttributeString(from.Prefix, from.LocalName, from.NamespaceURI, from.Value);
        from.MoveToElement();
    }

    /// <summary>Writes the node at which the reader stands, which is no element.</summary>
    public static void CopyNode(XmlReader from, XmlWriter to)
    {
        switch (from.NodeType)
        {
            case XmlNodeType.XmlDeclaration:
                to.WriteStartDocument(from.GetAttribute("standalone") is "yes");
                break;
            case XmlNodeType.Text:
                to.WriteString(from.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                to.WriteWhitespace(from.Value);
                break;
            case XmlNodeType.CDATA:
                to.WriteCData(from.Value);
                break;
            case XmlNodeType.Comment:
                to.WriteComment(from.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                to.WriteProcessingInstruction(from.Name, from.Value);
                break;
        }
    }
}
