using System.Buffers.Binary;
using System.Text;
using Bulletin.Documents.Word;
using Bulletin.Schemes;
using Bulletin.Tests.Printing;
using Bulletin.Tests.Support;
using Bulletin.Tests.Typesetting;
using Bulletin.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class WordTypeTests
{
    [Theory]
    [InlineData(Paper.A3)]
    [InlineData(Paper.A4)]
    public void The_newspaper_carries_every_face_that_it_sets_with_each_character_set_in_it(Paper paper)
    {
        using var document = Document(Print(WordStyle.Newspaper, paper));
        var faces = Carried(document);
        Assert.Equal(["Noto Sans SC", "Noto Sans SC Medium", "Noto Sans SC bold", "Noto Serif SC", "Noto Serif SC Black", "Noto Serif SC SemiBold"], faces.Keys.Order(StringComparer.Ordinal));
        var texts = Texts(document).ToList();
        Assert.Equal(faces.Keys.Order(StringComparer.Ordinal), texts.Select(t => t.Face).Distinct().Order(StringComparer.Ordinal));
        Assert.All(texts, t => Assert.All(t.Text.EnumerateRunes(), c => Assert.True(faces[t.Face].Has(c.Value), $"{t.Face} lacks {c}")));
    }

    [Fact]
    public void A_carried_face_calls_itself_as_the_styles_do_and_may_be_edited_with()
    {
        using var document = Document(Print(WordStyle.Newspaper, Paper.A4));
        Assert.All(Carried(document), face =>
        {
            var isBold = face.Key.EndsWith(" bold", StringComparison.Ordinal);
            var family = isBold ? face.Key[..^5] : face.Key;
            var names = Names(face.Value);
            Assert.Equal(family, names[1]);
            Assert.Equal(isBold ? "Bold" : "Regular", names[2]);
            Assert.Equal(isBold ? family + " Bold" : family, names[4]);
            Assert.StartsWith("(c) ", names[0], StringComparison.Ordinal);
            Assert.Equal(0, BinaryPrimitives.ReadInt16BigEndian(Table(face.Value, "OS/2")[8..]));
        });
        var settings = document.MainDocumentPart!.DocumentSettingsPart!.Settings;
        Assert.NotNull(settings.GetFirstChild<EmbedTrueTypeFonts>());
        Assert.NotNull(settings.GetFirstChild<SaveSubsetFonts>());
    }

    [Fact]
    public void The_document_of_the_sample_weighs_no_more_than_900_KB() => Assert.True(Print(WordStyle.Newspaper, Paper.A3).Length <= 900 * 1024);

    [Fact]
    public void An_official_paper_names_the_faces_of_the_standard_and_carries_none()
    {
        using var document = Document(Print(WordStyle.Gb9704, Paper.A4));
        Assert.Empty(document.MainDocumentPart!.FontTablePart!.FontParts);
        Assert.Null(document.MainDocumentPart.DocumentSettingsPart!.Settings.GetFirstChild<EmbedTrueTypeFonts>());
    }

    [Theory]
    [InlineData(WordStyle.Newspaper, 7)]
    [InlineData(WordStyle.Gb9704, 1)]
    public void A_character_that_only_an_added_font_has_is_set_in_it_and_carried(WordStyle style, int carried)
    {
        var file = PrintRare(style, TypeCaseTests.RareFont());
        Assert.Equal(file, PrintRare(style, TypeCaseTests.RareFont()));
        using var document = Document(file);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        var faces = Carried(document);
        Assert.Equal(carried, faces.Count);
        Assert.True(faces["生僻字"].Has(TypeCaseTests.Rare));
        Assert.Equal("生僻字", Names(faces["生僻字"])[1]);
        var runs = document.MainDocumentPart!.Document.Descendants<Run>().Where(r => r.RunProperties?.RunFonts is not null).ToList();
        Assert.All(runs, r => Assert.Equal(("𬭚", "生僻字"), (r.InnerText, r.RunProperties!.RunFonts!.EastAsia!.Value)));
        Assert.Contains("由𬭚某带队", document.MainDocumentPart.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_may_not_go_with_a_document_is_named_and_not_carried()
    {
        using var document = Document(PrintRare(WordStyle.Newspaper, Bound(TypeCaseTests.RareFont())));
        Assert.DoesNotContain("生僻字", Carried(document).Keys);
        Assert.Contains(document.MainDocumentPart!.Document.Descendants<Run>(), r => r.RunProperties?.RunFonts?.EastAsia?.Value == "生僻字");
        Assert.Contains(document.MainDocumentPart.FontTablePart!.Fonts!.Elements<Font>(), f => f.Name!.Value == "生僻字");
    }

    private static byte[] PrintRare(WordStyle style, byte[] font) =>
        new WordPrinter(style, new TypeCase([new("fonts/生僻字.ttf", font)])).Print(TrialDay.Quoting("由𬭚某带队").Run().Issue!).Content.ToArray();

    /// <summary>The font as one whose maker allows it to be installed by hand alone.</summary>
    private static byte[] Bound(byte[] font)
    {
        var at = Table(Face.InMemory("", font), "OS/2", out var table);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + 8), 2);
        Assert.Equal(0, BinaryPrimitives.ReadInt16BigEndian(at[8..]));
        return font;
    }

    private static byte[] Print(WordStyle style, Paper paper) =>
        new WordPrinter(style, new TypeCase([])).Print(Press.Run(SampleDay.Job() with { Paper = paper, Printers = [] }).Issue!).Content.ToArray();

    private static WordprocessingDocument Document(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static Dictionary<string, Face> Carried(WordprocessingDocument document)
    {
        var table = document.MainDocumentPart!.FontTablePart!;
        var faces = new Dictionary<string, Face>();
        foreach (var font in table.Fonts!.Elements<Font>())
            foreach (var carried in font.Elements<FontRelationshipType>())
            {
                using var file = new MemoryStream();
                using (var part = table.GetPartById(carried.Id!).GetStream())
                    part.CopyTo(file);
                EmbeddedFont.Disguise(file.GetBuffer(), Convert.FromHexString(carried.FontKey!.Value!.Replace("-", "", StringComparison.Ordinal).Trim('{', '}')));
                var name = font.Name!.Value! + (carried is EmbedBoldFont ? " bold" : "");
                faces.Add(name, Face.InMemory(name, file.ToArray()));
            }
        return faces;
    }

    /// <summary>All words of body, heads and feet, each with the face that Word sets it in.</summary>
    private static IEnumerable<(string Face, string Text)> Texts(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(s => s.StyleRunProperties is not null).ToDictionary(s => s.StyleId!.Value!, s => s.StyleRunProperties!);
        foreach (var run in (IEnumerable<Run>)[.. main.Document.Descendants<Run>(), .. main.HeaderParts.SelectMany(h => h.Header.Descendants<Run>()), .. main.FooterParts.SelectMany(f => f.Footer.Descendants<Run>())])
            if (run.InnerText.Trim() is { Length: > 0 } text && run.GetFirstChild<Text>() is not null)
            {
                var paragraph = styles[run.Ancestors<Paragraph>().First().ParagraphProperties!.ParagraphStyleId!.Val!.Value!];
                var look = run.RunProperties?.RunStyle?.Val?.Value is { } id ? styles[id] : null;
                yield return ((look ?? paragraph).RunFonts!.EastAsia!.Value + (IsBold(run, paragraph, look) ? " bold" : ""), text);
            }
    }

    /// <summary>Of two styles that say bold, the second takes it off again (ECMA-376 part 1, 17.7.3).</summary>
    private static bool IsBold(Run run, StyleRunProperties paragraph, StyleRunProperties? look) =>
        run.RunProperties?.Bold is { } own ? own.Val?.Value ?? true : paragraph.Bold is not null ^ look?.Bold is not null;

    private static Dictionary<int, string> Names(Face face)
    {
        var table = Table(face, "name");
        var names = new Dictionary<int, string>();
        for (var at = 6; at < Number(table, 4); at += 12)
            names.Add(Number(table, at + 6), Encoding.BigEndianUnicode.GetString(table.Slice(Number(table, 4) + Number(table, at + 10), Number(table, at + 8))));
        return names;
    }

    private static ReadOnlySpan<byte> Table(Face face, string tag) => Table(face, tag, out _);

    private static ReadOnlySpan<byte> Table(Face face, string tag, out int start)
    {
        var font = face.Bytes;
        for (var at = 12; ; at += 16)
            if (Encoding.ASCII.GetString(font.Slice(at, 4)) == tag)
                return font.Slice(start = BinaryPrimitives.ReadInt32BigEndian(font[(at + 8)..]), BinaryPrimitives.ReadInt32BigEndian(font[(at + 12)..]));
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
