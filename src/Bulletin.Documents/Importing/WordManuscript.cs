using System.Xml;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads an article from a Word document as rows of a 文稿: its paragraphs, headings and bold words, by a light look at its parts.
/// What was struck out under tracked changes is not read; tables and pictures are passed over, and that is said.
/// </summary>
public sealed class WordManuscript
{
    public static readonly FindingKind PassedOver = new("text-passed-over", Severity.Verify, new("没有刊用的表格或图片", "A table or picture that was not printed"));

    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";

    private readonly string _file;
    private readonly Dictionary<string, string> _styles;
    private readonly List<ManuscriptRow> _rows = [];
    private readonly List<Finding> _findings = [];
    private int _paragraph;

    private WordManuscript(string file, Dictionary<string, string> styles) => (_file, _styles) = (file, styles);

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
            var reader = new WordManuscript(file, package.Has(Styles) ? StyleNames(package) : []);
            using var xml = package.Open(Document);
            reader.ReadBody(xml);
            return (new(new(file), reader._rows), reader._findings);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return (null, []);
        }
    }

    /// <summary>The names of the styles by their id: Chinese programs number the ids.</summary>
    private static Dictionary<string, string> StyleNames(Package package)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = "";
        using var xml = package.Open(Styles);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "style")
                id = Attribute(xml, "styleId") ?? "";
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "name" && id.Length > 0)
                names.TryAdd(id, Attribute(xml, "val") ?? "");
        return names;
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
                if (xml.LocalName == "tbl")
                    Report(new("表格", "table"));
                xml.Skip();
            }
        }
    }

    private void ReadParagraph(XmlReader xml)
    {
        _paragraph++;
        var paragraph = new WordParagraph();
        using (var inner = xml.ReadSubtree())
            paragraph.Read(inner);
        xml.Skip();
        if (paragraph.HasPicture)
            Report(new("图片", "picture"));
        if (paragraph.Plain.Trim(' ', '　') is { Length: > 0 } plain)
            Take(paragraph, plain);
    }

    private void Take(WordParagraph paragraph, string plain)
    {
        var style = _styles.GetValueOrDefault(paragraph.Style, paragraph.Style).ToLowerInvariant();
        var isFirst = _rows.TrueForAll(r => r.Part == "主题");
        if (style is "subtitle" or "副标题" or "副题")
            Add("副题", plain);
        else if (_rows.Count == 0 || (isFirst && style is "title" or "标题"))
            Add("主题", plain);
        else if (paragraph.IsHeading || style is "title" or "标题" || style.StartsWith("heading", StringComparison.Ordinal) || style.StartsWith("标题", StringComparison.Ordinal))
            AddHead(plain);
        else
            _rows.Add(new("正文", paragraph.Markdown.Trim(' ', '　'), Here) { IsMarkdown = true });
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

    private void Report(Words what) =>
        _findings.Add(PassedOver.At(Here, new($"这里的{what.Chinese}没有刊用。", $"The {what.English} here was not printed."), new("稿件只取段落、标题和加粗；表和图请用模板的版块。", "Of an article paragraphs, headings and bold words are taken; for tables and charts use the template's parts.")));

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
