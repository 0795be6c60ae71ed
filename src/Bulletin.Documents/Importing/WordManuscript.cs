using System.Xml;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads an article from a Word document as rows of a 文稿: its paragraphs, headings and bold words, by a light look at its parts.
/// What was struck out under tracked changes is not read; what else is passed over (tables, pictures, text boxes, notes, numbering) is said.
/// </summary>
public sealed class WordManuscript
{
    public static readonly FindingKind PassedOver = new("text-passed-over", Severity.Verify, new("没有刊用的内容", "What was not printed of an article"));

    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const int Excerpt = 20;

    private readonly string _file;
    private readonly WordStyles _styles;
    private readonly List<ManuscriptRow> _rows = [];
    private readonly List<Finding> _findings = [];
    private WordParagraph? _open;
    private int _paragraph;
    private bool _isInList;

    private WordManuscript(string file, WordStyles styles) => (_file, _styles) = (file, styles);

    /// <summary>The manuscript; null where it is no Word document, or larger than any article.</summary>
    public static (Manuscript? Manuscript, IReadOnlyList<Finding> Findings) Read(string file, byte[] bytes)
    {
        try
        {
            if (Package.Parts(bytes) > ReadingLimits.OfThisProcess.Parts)
                return (null, []);
            using var package = new Package(bytes);
            if (!package.Has(Document) || package.Length(Document) + package.Length(Styles) > ReadingLimits.OfThisProcess.RatioBytes)
                return (null, []);
            var reader = new WordManuscript(file, StylesOf(package));
            using (var xml = package.Open(Document))
                reader.ReadBody(xml);
            reader.ReadMargins(package);
            return (new(new(file), reader._rows), reader._findings);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return (null, []);
        }
    }

    /// <summary>Why a file that should be a Word document is none, where that can be told; null where it cannot.</summary>
    public static Words? WhyNot(byte[] bytes)
    {
        if (CompoundFile.Open(bytes) is { } container)
            return container.Has("EncryptedPackage") ? new("加了打开密码", "is locked with a password")
                : container.Has("WordDocument") ? new("是 Word 旧格式（.doc）或 WPS 文字（.wps）", "is an old Word document (.doc, .wps)") : null;
        return bytes.AsSpan().StartsWith("{\\rtf"u8) ? new("其实是 RTF", "is RTF") : null;
    }

    internal static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");

    private static WordStyles StylesOf(Package package)
    {
        if (!package.Has(Styles))
            return WordStyles.None;
        using var xml = package.Open(Styles);
        return WordStyles.Read(xml);
    }

    private void ReadBody(XmlReader xml)
    {
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is "document" or "body" or "sdt" or "sdtContent" or "ins" or "customXml" or "smartTag")
                xml.Read();
            else if (xml.LocalName == "p")
                ReadParagraph(xml);
            else
            {
                if (Unprinted(xml.LocalName) is { } what)
                    Report(what, "");
                xml.Skip();
            }
        }
        TakeOpen();
    }

    private static Words? Unprinted(string element) => element switch
    {
        "tbl" => new("表格", "table"),
        "altChunk" => new("嵌入的文件", "embedded file"),
        "oMathPara" => new("公式", "formula"),
        _ => null,
    };

    private void ReadParagraph(XmlReader xml)
    {
        _paragraph++;
        _open ??= new(_styles);
        using (var inner = xml.ReadSubtree())
            _open.Read(inner);
        xml.Skip();
        if (!_open.IsOpen)
            TakeOpen();
    }

    private void TakeOpen()
    {
        if (_open is not { } paragraph)
            return;
        _open = null;
        foreach (var passed in paragraph.Passed)
            Report(passed.What, passed.Words);
        var isNumbered = paragraph.Lines.Count > 0 && (paragraph.IsNumbered ?? _styles.IsNumbered(paragraph.Style));
        if (isNumbered && !_isInList)
            Report(new("自动编号或项目符号（从这里起）", "automatic numbering or bullets (from here on)"), "");
        _isInList = isNumbered || (_isInList && paragraph.Lines.Count == 0);
        foreach (var (plain, markdown) in paragraph.Lines)
            Take(paragraph, plain, markdown);
    }

    /// <summary>A soft break begins a paragraph, and in the headline a line.</summary>
    private void Take(WordParagraph paragraph, string plain, string markdown)
    {
        var style = _styles.NameOf(paragraph.Style);
        var isFirst = _rows.TrueForAll(r => r.Part == "主题");
        if (style is "subtitle" or "副标题" or "副题")
            Add("副题", plain);
        else if (_rows.Count == 0 || (isFirst && (style is "title" or "标题" || _rows[^1].Place == Here)))
            Add("主题", plain);
        else if (paragraph.IsHeading || style is "title" or "标题" || _styles.IsHeading(paragraph.Style))
            AddHead(plain);
        else
            _rows.Add(new("正文", markdown, Here) { IsMarkdown = true });
    }

    /// <summary>Headers and footers: page numbers are no loss, words are said.</summary>
    private void ReadMargins(Package package)
    {
        foreach (var part in package.Names.Where(n => n.StartsWith("word/header", StringComparison.OrdinalIgnoreCase) || n.StartsWith("word/footer", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            if (package.Length(part) > ReadingLimits.OfThisProcess.RatioBytes)
                continue;
            using var xml = package.Open(part);
            var margin = new WordParagraph(_styles);
            margin.Read(xml);
            if (string.Concat(margin.Lines.Select(l => l.Plain)) is var words && words.Count(char.IsLetter) > 2)
            {
                Report(new Place(_file), new("页眉页脚", "header or footer"), words);
                return;
            }
        }
    }

    /// <summary>重建｜先把日子接起来 is a label and a sub-head.</summary>
    private void AddHead(string plain)
    {
        var bar = plain.IndexOfAny(['|', '｜']);
        if (bar > 0)
            Add("栏题", plain[..bar].Trim(' ', '　'));
        Add("小标题", plain[(bar + 1)..].Trim(' ', '　'));
    }

    private void Add(string part, string text) => _rows.Add(new(part, text, Here));

    private Place Here => new(_file, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"第{_paragraph}段"));

    private void Report(Words what, string words) => Report(Here, what, words);

    private void Report(Place place, Words what, string words)
    {
        var shown = words.Trim() is { Length: > Excerpt } longer ? longer[..Excerpt] + "…" : words.Trim();
        _findings.Add(PassedOver.At(place,
            shown.Length > 0 ? new($"这里的{what.Chinese}（{shown}）没有刊用。", $"The {what.English} here ({shown}) was not printed.") : new($"这里的{what.Chinese}没有刊用。", $"The {what.English} here was not printed."),
            new("稿件只取段落、标题和加粗；要印的请写进正文，表和图请用模板的版块。", "Of an article paragraphs, headings and bold words are taken; write what is to be printed into the text, for tables and charts use the template's parts.")) with
        { Found = shown.Length > 0 ? shown : null });
    }

    internal static string? Attribute(XmlReader xml, string name)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName != name)
                continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }
        xml.MoveToElement();
        return null;
    }
}
