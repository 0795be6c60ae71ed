using System.Globalization;
using System.Text;
using Bulletin.Documents.Word.Drawing;
using Bulletin.Documents.Writing;
using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word;

/// <summary>
/// Packs a document's parts. It names no author and no program, and the only time in it is the issue's: the same issue has the same bytes.
/// </summary>
internal static class WordPackage
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>""";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static byte[] Pack(WordParts parts, Issue issue)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["word/document.xml"] = parts.Body,
            ["word/styles.xml"] = parts.Styles,
            ["word/settings.xml"] = Utf8(SettingsPart.Write(parts.HasEvenPages, carriesFonts: parts.Fonts.Count > 0)),
            ["word/fontTable.xml"] = FontTablePart.Write(parts.Faces, parts.Fonts),
            ["docProps/core.xml"] = Utf8(CoreProperties(issue)),
            ["_rels/.rels"] = Utf8(Relations(("rId1", Related + "officeDocument", "word/document.xml"),
                ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))),
        };
        var relations = new List<(string, string, string)> { ("rIdStyles", Related + "styles", "styles.xml"), ("rIdSettings", Related + "settings", "settings.xml"), ("rIdFonts", Related + "fontTable", "fontTable.xml") };
        var overrides = new StringBuilder();
        Override(overrides, "word/document.xml", "document.main");
        foreach (var part in new[] { "styles", "settings", "fontTable" })
            Override(overrides, $"word/{part}.xml", part);
        if (parts.Numberings > 0)
        {
            files["word/numbering.xml"] = NumberingPart.Write(parts.Numberings);
            relations.Add(("rIdNumbering", Related + "numbering", "numbering.xml"));
            Override(overrides, "word/numbering.xml", "numbering");
        }
        for (var i = 0; i < parts.Furniture.Count; i++)
        {
            var (part, pages, content) = parts.Furniture[i];
            files[$"word/{part}-{pages}.xml"] = content;
            relations.Add((FurnitureRelation(i), Related + part, $"{part}-{pages}.xml"));
            Override(overrides, $"word/{part}-{pages}.xml", part);
        }
        for (var i = 1; i <= parts.Pictures.Count; i++)
        {
            files["word/" + PictureStore.Part(i)] = parts.Pictures[i - 1];
            relations.Add((PictureStore.Relation(i), Related + "image", PictureStore.Part(i)));
        }
        AddFonts(parts.Fonts, files);
        files["word/_rels/document.xml.rels"] = Utf8(Relations([.. relations]));
        files["[Content_Types].xml"] = Utf8(ContentTypes(overrides));
        return StablePackage.Pack(files);
    }

    /// <summary>The id by which the first section names a head or foot.</summary>
    public static string FurnitureRelation(int index) => $"rIdPage{WordXml.Number(index + 1)}";

    /// <summary>The id by which the font table names a font.</summary>
    public static string FontRelation(int index) => $"rIdFont{WordXml.Number(index + 1)}";

    private static void AddFonts(IReadOnlyList<EmbeddedFont> fonts, SortedDictionary<string, byte[]> files)
    {
        if (fonts.Count == 0)
            return;
        var relations = new List<(string, string, string)>();
        for (var i = 0; i < fonts.Count; i++)
        {
            var part = $"fonts/font{WordXml.Number(i + 1)}.odttf";
            files["word/" + part] = fonts[i].Content;
            relations.Add((FontRelation(i), Related + "font", part));
        }
        files["word/_rels/fontTable.xml.rels"] = Utf8(Relations([.. relations]));
    }

    private static void Override(StringBuilder overrides, string part, string type) =>
        overrides.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{part}\" ContentType=\"{Types}{type}+xml\"/>");

    private static string ContentTypes(StringBuilder overrides) =>
        $"""
        {Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>{overrides}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """;

    private static string Relations(params ReadOnlySpan<(string Id, string Type, string Target)> relations)
    {
        var text = new StringBuilder(Declaration).Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, type, target) in relations)
            text.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>");
        return text.Append("</Relationships>").ToString();
    }

    private static string CoreProperties(Issue issue)
    {
        var title = Html.Escape(PartText.Clean($"{issue.Masthead.Name} {ChineseDate.Full(issue.IssueDate)}"));
        var day = issue.IssueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return $"""
            {Declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>zh-CN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified></cp:coreProperties>
            """;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
