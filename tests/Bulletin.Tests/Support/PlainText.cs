using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bulletin.Editing;
using Bulletin.Printing;
using DocumentFormat.OpenXml.Packaging;
using Markdig;

namespace Bulletin.Tests.Support;

/// <summary>
/// What a reader reads in a printed file, whatever its format: its lines without looks, and the clauses that they are made of. Formats may
/// order their parts and repeat a head as they must; what one says, all say.
/// </summary>
internal sealed partial record PlainText(IReadOnlyList<string> Lines)
{
    /// <summary>Names of parts and columns, which are looks: a format may have them or not.</summary>
    private static readonly string[] Furniture =
        ["要数", "数据表", "图表新闻", "数字底稿", "本版每个数字的定义", "算法和取数单元格", "照此可在日报表中复算", "数值", "定义", "算法", "单元格", "办事处", "单位", "口径", "资料来源", "注", "—", "草稿", "条形图", "由多到少"];

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseAdvancedExtensions().UseCjkFriendlyEmphasis().Build();

    /// <summary>Within these a line goes on; any other element of a page ends it.</summary>
    private const string Within = "data, a, strong, wbr, .n, .unit, .text b, .intro b:not(.mark), .note-text b";

    /// <summary>What a page holds for the eye alone, or says a second time.</summary>
    private const string Unread = "style, title, desc, [aria-hidden], .foot .credits, .legend li + li, .简讯";

    /// <summary>The words of all lines, without blanks and marks of the format: where a sentence can be looked for.</summary>
    public string Text => string.Concat(Lines.Select(Bare));

    /// <summary>Each clause once, in order of its letters.</summary>
    public IReadOnlyList<string> Clauses =>
        [.. Lines.SelectMany(l => Marks().Split(l)).Select(Bare).Where(c => c.Length > 0).Except(Furniture).Distinct().Order(StringComparer.Ordinal)];

    public static PlainText Of(PrintedFile file) => Path.GetExtension(file.Name) switch
    {
        ".html" => OfPage(Encoding.UTF8.GetString(file.Content.Span)),
        ".md" => OfPage(Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(file.Content.Span), Markdown)),
        ".docx" => OfDocument(file.Content.ToArray()),
        // The first paragraph is the day once more, as a message.
        _ => new([.. Encoding.UTF8.GetString(file.Content.Span).Split('\n').SkipWhile(l => l.Length > 0)]),
    };

    /// <summary>The sentences of the articles themselves, in their order.</summary>
    public static IEnumerable<string> Sentences(Issue issue) =>
        issue.Articles.SelectMany(a => a.Lead.Concat(a.Body.OfType<Section>().SelectMany(s => s.Lines)).Concat(a.Body.OfType<Paragraph>().SelectMany(p => p.Lines)))
            .Select(l => Bare(string.Concat(l.Select(i => i.Plain)))).Where(l => l.Length > 0);

    private static PlainText OfPage(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var unread in page.QuerySelectorAll(Unread).ToList())
            unread.Remove();
        var text = new StringBuilder();
        Read(page.Body!, text);
        return new(text.ToString().Split('\n'));
    }

    private static void Read(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data.ReplaceLineEndings(" "));
            if (child is not IElement element)
                continue;
            var end = element.Matches(Within) ? "" : "\n";
            text.Append(end);
            Read(element, text);
            text.Append(end);
        }
    }

    private static PlainText OfDocument(byte[] content)
    {
        using var file = new MemoryStream(content);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        // 附件说明 and the numbers of the enclosures repeat titles, as a table of contents does.
        var contents = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>()
            .Where(s => s.StyleName?.Val?.Value is "附件说明" or "附件说明续" or "附件").Select(s => s.StyleId!.Value!).ToList();
        return new([.. body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(p => !contents.Contains(p.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""))
            .SelectMany(p => Read(p).Split('\n'))]);
    }

    private static string Read(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(e => e switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        DocumentFormat.OpenXml.Wordprocessing.Break => "\n",
        DocumentFormat.OpenXml.Wordprocessing.TabChar => "　",
        DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties picture => "\n" + picture.Description?.Value,
        _ => "",
    }));

    private static string Bare(string words) => Blank().Replace(words, "");

    [GeneratedRegex(@"[\s　▼…]|^[|#>*-]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[\s　，。；：、！？“”‘’（）【】｜|＝/]|——")]
    private static partial Regex Marks();
}
