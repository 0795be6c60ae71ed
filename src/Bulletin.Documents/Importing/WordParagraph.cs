using System.Text;
using System.Xml;
using Bulletin.Editing;
using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>A paragraph of a Word document: its words line by line, which of them are bold, and what it holds that is not taken.</summary>
internal sealed class WordParagraph(WordStyles styles)
{
    private readonly StringBuilder _plain = new();
    private readonly StringBuilder _markdown = new();
    private readonly StringBuilder _piece = new();
    private readonly List<(string Plain, string Markdown)> _lines = [];
    private readonly List<PassedWords> _passed = [];
    private bool _isPieceBold;
    private bool _isBold;
    private bool _isHidden;

    public string Style { get; private set; } = "";

    /// <summary>It stands in the outline, whatever its style is called.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>Word puts a number or a bullet before it.</summary>
    public bool? IsNumbered { get; private set; }

    /// <summary>Its end was struck out under tracked changes: the next paragraph goes on with it.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What is not taken, each kind once.</summary>
    public IReadOnlyList<PassedWords> Passed => _passed;

    /// <summary>The lines that a soft break (Shift+Enter) parts, without those that are blank.</summary>
    public IReadOnlyList<(string Plain, string Markdown)> Lines => _lines;

    public void Read(XmlReader xml)
    {
        IsOpen = false;
        xml.Read();
        while (!xml.EOF)
            if (xml.NodeType != XmlNodeType.Element || !Take(xml))
                xml.Read();
        if (!IsOpen)
            CloseLine();
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
            case "numId":
                IsNumbered = WordManuscript.Attribute(xml, "val") != "0";
                return false;
            case "r":
                (_isBold, _isHidden) = (false, false);
                return false;
            case "rStyle":
                _isBold = styles.IsBold(WordManuscript.Attribute(xml, "val") ?? "");
                return false;
            case "b":
                _isBold = WordManuscript.IsOn(xml);
                return false;
            case "vanish":
                _isHidden = WordManuscript.IsOn(xml);
                return false;
            case "t":
                Add(xml.ReadElementContentAsString());
                return true;
            case "tab":
                Add(" ");
                return false;
            case "br" or "cr":
                if (WordManuscript.Attribute(xml, "type") is null or "textWrapping")
                    CloseLine();
                return false;
            case "noBreakHyphen":
                Add("-");
                return false;
            default:
                return Pass(xml);
        }
    }

    /// <summary>Passes over what is no word of the paragraph; what its reader might miss is noted.</summary>
    private bool Pass(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            // The end of the paragraph itself is struck out.
            case "del" when xml.IsEmptyElement:
                IsOpen = true;
                return false;
            // What was struck out, how it looked before, fields' code, how a character is pronounced, and what older programs show instead.
            case "rPrChange" or "pPrChange" or "del" or "moveFrom" or "instrText" or "Fallback" or "tabs" or "rt":
                xml.Skip();
                return true;
            case "footnoteReference" or "endnoteReference":
                Note(new("脚注或尾注", "footnote or endnote"));
                return false;
            case "commentReference":
                Note(new("批注", "comment"));
                return false;
            case "sym":
                Note(new("符号字体的字符", "character of a symbol font"));
                return false;
            case "oMath":
                Note(new("公式", "formula"), WordsIn(xml));
                return true;
            case "drawing" or "pict" or "object":
                var words = WordsIn(xml);
                Note(words.Length > 0 ? new("文本框或图形里的字", "text box or words in a drawing") : new("图片", "picture"), words);
                return true;
            default:
                return false;
        }
    }

    private void Add(string words)
    {
        if (_isHidden)
        {
            Note(new("隐藏的文字", "hidden text"), words);
            return;
        }
        if (_isBold != _isPieceBold)
            Close();
        _isPieceBold = _isBold;
        _piece.Append(words);
        _plain.Append(words);
    }

    private void Note(Words what, string words = "")
    {
        if (words.Trim().Length == 0 && what.English == "hidden text")
            return;
        if (!_passed.Exists(p => p.What == what))
            _passed.Add(new(what, words));
    }

    /// <summary>All words in an element, which is read to its end.</summary>
    private static string WordsIn(XmlReader xml)
    {
        var words = new StringBuilder();
        using (var inner = xml.ReadSubtree())
        {
            inner.Read();
            while (!inner.EOF)
                if (inner is { NodeType: XmlNodeType.Element, LocalName: "t" })
                    words.Append(inner.ReadElementContentAsString());
                else
                    inner.Read();
        }
        xml.Skip();
        return words.ToString();
    }

    private void Close()
    {
        var words = _piece.ToString();
        var bare = words.Trim();
        // Bold marks between which no letter stands would not be read as such.
        _markdown.Append(_isPieceBold && bare.Any(char.IsLetterOrDigit)
            ? $"{Markup.Escape(words[..words.IndexOf(bare, StringComparison.Ordinal)])}**{Markup.Escape(bare)}**{Markup.Escape(words[(words.IndexOf(bare, StringComparison.Ordinal) + bare.Length)..])}"
            : Markup.Escape(words));
        _piece.Clear();
    }

    private void CloseLine()
    {
        Close();
        if (_plain.ToString().Trim(' ', '　', '\u00A0') is { Length: > 0 } plain)
            _lines.Add((plain, _markdown.ToString().Trim(' ', '　', '\u00A0')));
        _plain.Clear();
        _markdown.Clear();
    }
}

/// <summary>What a paragraph holds that is not taken: what it is, and its words where it has any.</summary>
internal sealed record PassedWords(Words What, string Words);
