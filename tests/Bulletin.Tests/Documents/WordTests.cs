using Bulletin.Documents.Word;
using Bulletin.Editing;
using Bulletin.Schemes;
using Bulletin.Tests.Printing;
using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

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
        using var file = new MemoryStream(Print(day, paper, style));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(10)));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_same_issue_has_the_same_bytes(string day, Paper paper, WordStyle style) => Assert.Equal(Print(day, paper, style), Print(day, paper, style));

    private static byte[] Print(string day, Paper paper, WordStyle style = WordStyle.Newspaper) => new WordPrinter(style).Print(Issue(day, paper)).Content.ToArray();

    private static Issue Issue(string day, Paper paper) => (day switch
    {
        "sample" => Press.Run(SampleDay.Job() with { Paper = paper, Printers = [] }),
        "draft" => Press.Run(SampleDay.Job() with { Paper = paper, Printers = [], IsDraft = true }),
        "wide" => TrialDay.Wide.Run(paper),
        _ => TrialDay.Short.Run(paper),
    }).Issue!;
}
