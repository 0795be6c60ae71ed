using System.Globalization;
using System.Text;
using System.Xml;
using Bulletin.Documents.Writing;

namespace Bulletin.Documents.Word;

/// <summary>Writes a part in WordprocessingML, element by element; names are those of its main namespace.</summary>
internal sealed class WordXml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;

    public WordXml(string root)
    {
        _xml = XmlWriter.Create(_bytes, Settings);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("w", root, Main);
        _xml.WriteAttributeString("xmlns", "r", null, Relations);
    }

    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement("w", name, Main);
        foreach (var (attribute, value) in attributes)
            _xml.WriteAttributeString("w", attribute, Main, value);
    }

    public void Close() => _xml.WriteEndElement();

    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element with one value: <c>w:jc w:val="center"</c>.</summary>
    public void Value(string name, string value) => Empty(name, ("val", value));

    public void Value(string name, int value) => Empty(name, ("val", Number(value)));

    /// <summary>An element that leads to another part.</summary>
    public void Reference(string name, string type, string relation)
    {
        Open(name, ("type", type));
        _xml.WriteAttributeString("r", "id", Relations, relation);
        Close();
    }

    /// <summary>The face of characters, for those of any script.</summary>
    public void Fonts(Typeface face) => Empty("rFonts", ("ascii", face.Name), ("hAnsi", face.Name), ("eastAsia", face.Name), ("cs", face.Name));

    /// <summary>An element that leads to a font file with some of its characters.</summary>
    public void Font(string name, string relation, string key)
    {
        Open(name);
        _xml.WriteAttributeString("r", "id", Relations, relation);
        _xml.WriteAttributeString("w", "fontKey", Main, key);
        _xml.WriteAttributeString("w", "subsetted", Main, "1");
        Close();
    }

    public void Text(string text)
    {
        Open("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(PartText.Clean(text));
        Close();
    }

    /// <summary>Markup that is well-formed already and speaks for itself.</summary>
    public void Raw(string markup) => _xml.WriteRaw(markup);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Points as twentieths, rounded.</summary>
    public static string Twips(decimal points) => Number(Count(points, 20));

    /// <summary>Points as half-points, rounded.</summary>
    public static string HalfPoints(decimal points) => Number(Count(points, 2));

    private static int Count(decimal points, int parts) => (int)Math.Round(points * parts, MidpointRounding.AwayFromZero);

    public byte[] Finish()
    {
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        return _bytes.ToArray();
    }

    public void Dispose() => _xml.Dispose();
}
