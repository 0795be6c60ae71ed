using Bulletin.Documents.Marking;
using Bulletin.Findings;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Documents.Marking;

/// <summary>What a 退回单 asks of an office: never what only the keeper of the scheme can do.</summary>
public sealed class SlipWordsTests
{
    private static readonly string[] NotForOffices = ["制度", "mapping", "offices", "aliases", "checks", "indicators", "bulletin", "--past", "-d "];

    [Theory]
    [InlineData("reading.txt")]
    [InlineData("layouts.txt")]
    [InlineData("reopening.txt")]
    [InlineData("checks.txt")]
    [InlineData("corrections.txt")]
    public void An_office_is_asked_only_for_what_it_can_do(string file)
    {
        var asked = new List<string>();
        foreach (var item in ReturnCase.All(file))
            foreach (var workbook in item.Workbooks)
                asked.AddRange(Slip.Of(Press.Run(item.Job("共。")), workbook.File).Lines.Select(l => $"{l.Finding.Kind.Code}: {l.Finding.ForOffice.Chinese}").Where(a => NotForOffices.Any(n => a[a.IndexOf(':', StringComparison.Ordinal)..].Contains(n, StringComparison.Ordinal))));
        Assert.Empty(asked.Distinct());
    }

    [Fact]
    public void The_terminal_still_says_how_the_scheme_can_be_changed() =>
        Assert.Contains(ReturnCase.All("reading.txt").SelectMany(c => c.Run().Findings), f => f.ForOffice != f.Action && f.Action.Chinese.Contains("制度", StringComparison.Ordinal));

    [Fact]
    public void Where_nothing_else_is_said_the_office_is_asked_the_same()
    {
        var kind = new FindingKind("bad", Severity.Error, new("坏", "bad"));
        Assert.Equal("改。", kind.At(new("a.xlsx"), new("错。", "wrong"), new("改。", "mend")).ForOffice.Chinese);
    }
}
