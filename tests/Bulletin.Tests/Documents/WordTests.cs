using System.Buffers.Binary;
using Bulletin.Documents.Word;
using Bulletin.Editing;
using Bulletin.Schemes;
using Bulletin.Tests.Printing;
using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Bulletin.Tests.Documents;

public sealed class WordTests
{
    public static TheoryData<string, Paper, WordStyle> Days => new()
    {
        { "sample", Paper.A3, WordStyle.Newspaper },
        { "sample", Paper.A4, WordStyle.Newspaper },
        { "draft", Paper.A4, WordStyle.Newspaper },
        { "wide", Paper.A4, WordStyle.Newspaper },
        { "short", Paper.A3, WordStyle.Newspaper },
        { "sample", Paper.A3, WordStyle.Gb9704 },
        { "draft", Paper.A3, WordStyle.Gb9704 },
        { "wide", Paper.A4, WordStyle.Gb9704 },
        { "short", Paper.A4, WordStyle.Gb9704 },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void The_validator_finds_nothing(string day, Paper paper, WordStyle style)
    {
        using var file = new MemoryStream(WordPages.Print(day, paper, style));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(10)));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_same_issue_has_the_same_bytes(string day, Paper paper, WordStyle style) => Assert.Equal(WordPages.Print(day, paper, style), WordPages.Print(day, paper, style));

    [Theory]
    [InlineData(WordStyle.Newspaper)]
    [InlineData(WordStyle.Gb9704)]
    public void LibreOffice_reads_the_same_words(WordStyle style)
    {
        var printed = WordPages.Print("sample", Paper.A4, style);
        var read = PlainText.Of(new("bulletin.docx", LibreOffice.Save(printed, "docx", "docx", "docx")));
        Assert.Equal(PlainText.Of(new("bulletin.docx", printed)).Clauses, read.Clauses);
    }

    [Theory]
    [InlineData(WordStyle.Newspaper)]
    [InlineData(WordStyle.Gb9704)]
    public void Figures_are_content_controls_that_bear_their_code_and_lead_to_their_entry(WordStyle style)
    {
        var issue = WordPages.Issue("sample", Paper.A4);
        using var file = new MemoryStream(new WordPrinter(style).Print(issue).Content.ToArray());
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        var controls = body.Descendants<SdtRun>().Select(s => (s.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!, s.InnerText)).ToList();
        Assert.All(issue.FigureRuns, run => Assert.Contains((run.Figure.Code, run.Text), controls));
        Assert.Equal(controls.Count, body.Descendants<SdtId>().Select(i => i.Val!.Value).Distinct().Count());
        var targets = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToList();
        Assert.Equal(targets.Distinct(), targets);
        Assert.NotEmpty(body.Descendants<Hyperlink>());
        Assert.All(body.Descendants<Hyperlink>(), h => Assert.Contains(h.Anchor!.Value!, targets));
    }

    [Theory]
    [InlineData(WordStyle.Newspaper)]
    [InlineData(WordStyle.Gb9704)]
    public void Each_number_of_a_table_and_of_a_chart_bears_the_code_of_its_figure_and_the_name_of_its_row(WordStyle style)
    {
        var issue = WordPages.Issue("sample", Paper.A4);
        using var document = WordPages.Open("sample", Paper.A4, style);
        var controls = document.MainDocumentPart!.Document.Descendants<Table>().SelectMany(t => t.Descendants<SdtRun>())
            .Select(s => (s.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value, s.SdtProperties!.GetFirstChild<SdtAlias>()!.Val!.Value, s.InnerText)).ToList();
        var tables = issue.Articles.SelectMany(a => a.Body).OfType<DataTable>().ToList();
        Assert.All(tables.SelectMany(t => t.Rows.Concat(t.Foot)), row => Assert.All(row.Cells.Where(c => c.Figure is not null), cell =>
            Assert.Contains(controls, c => c.Item1 == cell.Figure && c.Item2!.StartsWith(row.Head, StringComparison.Ordinal) && c.InnerText == cell.Text)));
        foreach (var chart in issue.Articles.SelectMany(a => a.Body).OfType<BarChart>())
            Assert.All(chart.Bars, bar => Assert.Contains((chart.Figure, $"{bar.Name} {chart.Title}", bar.Text), controls));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_text_has_a_style_with_a_Chinese_name_and_an_East_Asian_face(string day, Paper paper, WordStyle style)
    {
        using var file = new MemoryStream(WordPages.Print(day, paper, style));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var main = document.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        Assert.All(main.Document.Descendants<Paragraph>(), p => Assert.Contains(p.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", styles.Keys));
        Assert.All(styles.Values.Where(s => s.CustomStyle?.Value == true), s =>
        {
            Assert.Contains(s.StyleName!.Val!.Value!, c => c > '\u2E80');
            Assert.False(string.IsNullOrEmpty(s.StyleRunProperties?.RunFonts?.EastAsia?.Value), s.StyleId!.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Nothing_in_it_names_a_person_a_machine_or_a_change(string day, Paper paper, WordStyle style)
    {
        using var file = new MemoryStream(WordPages.Print(day, paper, style));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Null(document.PackageProperties.Creator);
        Assert.Null(document.PackageProperties.LastModifiedBy);
        Assert.Null(document.MainDocumentPart!.WordprocessingCommentsPart);
        Assert.DoesNotContain(document.MainDocumentPart.Document.Descendants(), e => e is InsertedRun or DeletedRun or ParagraphPropertiesChange);
        Assert.Empty(document.MainDocumentPart.ExternalRelationships);
    }

    [Theory]
    [InlineData(WordStyle.Newspaper, "主题")]
    [InlineData(WordStyle.Gb9704, "发文机关标志")]
    public void Where_no_style_is_asked_for_the_document_looks_as_the_scheme_says(WordStyle style, string of)
    {
        var job = SampleDay.Job();
        var template = job.Template with { Scheme = job.Template.Scheme with { WordStyle = style } };
        var issue = Press.Run(job with { Template = template, Printers = [] }).Issue!;
        Assert.Equal(new WordPrinter(style).Print(issue).Content.ToArray(), new WordPrinter().Print(issue).Content.ToArray());
        using var document = WordprocessingDocument.Open(new MemoryStream(new WordPrinter().Print(issue).Content.ToArray()), isEditable: false);
        Assert.NotEmpty(document.Of(of));
    }

    [Theory]
    [InlineData("draft", WordStyle.Newspaper, true)]
    [InlineData("draft", WordStyle.Gb9704, true)]
    [InlineData("sample", WordStyle.Newspaper, false)]
    public void A_draft_is_stamped_on_every_page(string day, WordStyle style, bool isStamped)
    {
        using var file = new MemoryStream(WordPages.Print(day, Paper.A4, style));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Equal(2, document.MainDocumentPart!.HeaderParts.Count());
        Assert.All(document.MainDocumentPart.HeaderParts, h => Assert.Equal(isStamped, h.Header.OuterXml.Contains("string=\"草稿\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(WordStyle.Newspaper, "Noto Sans SC")]
    [InlineData(WordStyle.Gb9704, "黑体")]
    public void The_stamp_of_a_draft_is_set_in_a_face_of_the_document(WordStyle style, string face)
    {
        using var document = WordPages.Open("draft", Paper.A4, style);
        Assert.All(document.MainDocumentPart!.HeaderParts, h => Assert.Contains($"font-family:&quot;{face}&quot;", h.Header.OuterXml, StringComparison.Ordinal));
        Assert.Contains(document.MainDocumentPart.FontTablePart!.Fonts!.Elements<Font>(), f => f.Name!.Value == face);
    }

    [Fact]
    public void The_picture_of_a_chart_has_three_hundred_dots_to_the_inch()
    {
        using var document = WordPages.Open("sample", Paper.A4);
        using var picture = Assert.Single(document.MainDocumentPart!.ImageParts).GetStream();
        var head = new byte[24];
        picture.ReadExactly(head);
        var extent = document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)) * 914_400m / extent.Cx!.Value, 298, 302);
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)) * 914_400m / extent.Cy!.Value, 298, 302);
    }

    [Theory]
    [InlineData(WordStyle.Newspaper)]
    [InlineData(WordStyle.Gb9704)]
    public void A_chart_is_a_picture_that_is_told_to_those_who_cannot_see_it(WordStyle style)
    {
        using var file = new MemoryStream(WordPages.Print("sample", Paper.A4, style));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Equal("image/png", Assert.Single(document.MainDocumentPart!.ImageParts).ContentType);
        var told = Assert.Single(document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()).Description!.Value;
        Assert.StartsWith("条形图：剩下的68家，在哪几个办事处（单位：家），由多到少：石桥 9，东圩 9，双槐 ▼8", told, StringComparison.Ordinal);
        Assert.EndsWith("云台 ▼2。▼复工率低于98.75%的办事处", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_office_writes_is_words_and_nothing_else()
    {
        var day = TrialDay.Quoting("<w:p>&amp;\u0001]]>\ud83d甲\ufffe") with { IsDraft = true };
        var printed = new WordPrinter(WordStyle.Newspaper).Print(day.Run().Issue!);
        Assert.Contains("<w:p>&amp;]]>\ufffd甲", PlainText.Of(printed).Text, StringComparison.Ordinal);
    }
}
