using System.Text;
using Bulletin.Findings;
using Bulletin.Printing;
using Xunit;

namespace Bulletin.Tests.Editing;

public sealed class ManuscriptTests
{
    public static TheoryData<string> Cases => [.. ManuscriptCase.All().Select(c => c.Title)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_manuscript_prints_what_the_case_file_says(string title)
    {
        var expected = ManuscriptCase.All().Single(c => c.Title == title);
        var edition = expected.Print();
        var page = Encoding.UTF8.GetString(new TextPrinter().Print(edition.Issue! with { Ledger = new([], []), Treatments = [] }).Content.Span);
        foreach (var (_, words) in expected.Expected.Where(e => e.Key == "page"))
            Assert.Contains(words, page, StringComparison.Ordinal);
        foreach (var (_, words) in expected.Expected.Where(e => e.Key == "no page"))
            Assert.DoesNotContain(words, page, StringComparison.Ordinal);
        var wanted = expected.Expected.Where(e => e.Key == "finding").Select(e => e.Text.Split(' ')).ToList();
        var found = edition.Findings.Where(f => f.Severity != Severity.Note || wanted.Any(w => w[0] == f.Kind.Code)).ToList();
        Assert.True(wanted.Count == found.Count && wanted.All(w => found.Exists(f => IsWanted(f, w))),
            $"Found:\n{string.Join('\n', found.Select(f => $"{f.Kind.Code} {f.Place.Cell} {f.Message.Chinese} {f.Found}"))}");
    }

    private static bool IsWanted(Finding finding, string[] words) =>
        finding.Kind.Code == words[0] && words.Skip(1).All(w => $"{finding.Place.Cell} {finding.Message.Chinese} {finding.Found} {finding.Expected}".Contains(w, StringComparison.Ordinal));
}
