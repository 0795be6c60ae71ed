using System.Text;
using System.Xml;
using Bulletin.Editing;

namespace Bulletin.Documents.Importing;

/// <summary>A paragraph of a Word document: its words, and which of them are bold.</summary>
internal sealed class WordParagraph
{
    private readonly StringBuilder _plain = new();
    private readonly StringBuilder _markdown = new();
    private readonly StringBuilder _piece = new();
    private bool _isPieceBold;
    private bool _isBold;

    public string Style { get; private set; } = "";

    /// <summary>It stands in the outline, whatever its style is called.</summary>
    public bool IsHeading { get; private set; }

    public bool HasPicture { get; private set; }

    public string Plain => _plain.ToString();

    public string Markdown => _markdown.ToString();

    public void Read(XmlReader xml)
    {
        xml.Read();
        while (!xml.EOF)
            if (xml.NodeType != XmlNodeType.Element || !Take(xml))
                xml.Read();
        Close();
    }

    /// <summary>True where the element was read to its end.</summary>
    private bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                Style = WordManuscript.Attribute(xml, "val") ?? "";
                return false;
            case "outlineLvl":
                IsHeading = WordManuscript.Attribute(xml, "val") is [>= '0' and <= '8'];
                return false;
            case "r":
                _isBold = false;
                return false;
            case "b":
                _isBold = WordManuscript.Attribute(xml, "val") is not ("0" or "false" or "off");
                return false;
            case "t":
                Add(xml.ReadElementContentAsString());
                return true;
            case "tab" or "br" or "cr":
                Add(" ");
                return false;
            case "noBreakHyphen":
                Add("-");
                return false;
            // The mark of the paragraph itself, what was struck out, notes and fields' code are no words of it.
            case "rPrChange" or "pPrChange" or "del" or "moveFrom" or "instrText" or "Fallback" or "txbxContent":
                xml.Skip();
                return true;
            case "drawing" or "pict" or "object":
                HasPicture = true;
                xml.Skip();
                return true;
            default:
                return false;
        }
    }

    private void Add(string words)
    {
        if (_isBold != _isPieceBold)
            Close();
        _isPieceBold = _isBold;
        _piece.Append(words);
        _plain.Append(words);
    }

    private void Close()
    {
        var words = Markup.Escape(_piece.ToString());
        _markdown.Append(_isPieceBold && words.Trim().Length > 0 ? $"**{words.Trim()}**" : words);
        _piece.Clear();
    }
}
