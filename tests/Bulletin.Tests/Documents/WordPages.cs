using Bulletin.Documents.Word;
using Bulletin.Editing;
using Bulletin.Schemes;
using Bulletin.Tests.Printing;
using Bulletin.Tests.Support;
using Bulletin.Typesetting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Bulletin.Tests.Documents;

/// <summary>The days whose Word documents the tests look into.</summary>
internal static class WordPages
{
    public static byte[] Print(string day, Paper paper, WordStyle style = WordStyle.Newspaper) => Print(Issue(day, paper), style);

    public static WordprocessingDocument Open(string day, Paper paper, WordStyle style = WordStyle.Newspaper) => Open(Issue(day, paper), style);

    public static WordprocessingDocument Open(Issue issue, WordStyle style) => WordprocessingDocument.Open(new MemoryStream(Print(issue, style)), isEditable: false);

    private static byte[] Print(Issue issue, WordStyle style) => new WordPrinter(style, new TypeCase([])).Print(issue).Content.ToArray();

    public static Issue Issue(string day, Paper paper) => (day switch
    {
        "sample" => Press.Run(SampleDay.Job() with { Paper = paper, Printers = [] }),
        "draft" => Press.Run(SampleDay.Job() with { Paper = paper, Printers = [], IsDraft = true }),
        "wide" => TrialDay.Wide.Run(paper),
        _ => TrialDay.Short.Run(paper),
    }).Issue!;

    /// <summary>The paragraphs of a style, by its Chinese name.</summary>
    public static IReadOnlyList<Paragraph> Of(this WordprocessingDocument document, string style)
    {
        var id = document.StyleOf(style).StyleId!.Value;
        return [.. document.MainDocumentPart!.Document.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == id)];
    }

    public static Style StyleOf(this WordprocessingDocument document, string name) =>
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleName!.Val!.Value == name);
}
