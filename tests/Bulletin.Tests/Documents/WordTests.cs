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
    public static TheoryData<string, Paper> Days => new()
    {
        { "sample", Paper.A3 },
        { "sample", Paper.A4 },
        { "draft", Paper.A4 },
        { "wide", Paper.A4 },
        { "short", Paper.A3 },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void The_validator_finds_nothing(string day, Paper paper)
    {
        using var file = new MemoryStream(Print(day, paper));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(10)));
    }

    [Fact]
    public void The_same_issue_has_the_same_bytes() => Assert.Equal(Print("sample", Paper.A4), Print("sample", Paper.A4));

    private static byte[] Print(string day, Paper paper) => new WordPrinter().Print(Issue(day, paper)).Content.ToArray();

    private static Issue Issue(string day, Paper paper) => (day switch
    {
        "sample" => Press.Run(SampleDay.Job() with { Paper = paper, Printers = [] }),
        "draft" => Press.Run(SampleDay.Job() with { Paper = paper, Printers = [], IsDraft = true }),
        "wide" => TrialDay.Wide.Run(paper),
        _ => TrialDay.Short.Run(paper),
    }).Issue!;
}
