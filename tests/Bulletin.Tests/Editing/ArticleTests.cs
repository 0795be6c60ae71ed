using System.Text;
using Bulletin.Editing;
using Bulletin.Findings;
using Bulletin.Printing;
using Xunit;

namespace Bulletin.Tests.Editing;

public sealed class ArticleTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, item) in ArticleCase.All().Index())
                data.Add(index, item.Article);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_article_prints_what_the_case_file_says(int index, string article)
    {
        var expected = ArticleCase.All()[index];
        Assert.Equal(article, expected.Article);
        var edition = expected.Print();
        var line = edition.Issue!.Articles[0].Body is [Paragraph paragraph, ..] ? paragraph.Content : [];
        if (expected.Expected.TryGetValue("prints", out var prints))
            Assert.Equal(prints, string.Concat(line.Select(i => i.Plain)));
        if (expected.Expected.TryGetValue("markdown", out var markdown))
            Assert.Equal(markdown, MarkdownWriter.Inlines(line));
        CheckPage(edition, expected.Expected);
        CheckFinding(edition.Findings, expected.Expected.GetValueOrDefault("finding"));
    }

    private static void CheckPage(Edition edition, IReadOnlyDictionary<string, string> expected)
    {
        var page = Encoding.UTF8.GetString(new TextPrinter().Print(edition.Issue! with { Ledger = new([], []), Treatments = [] }).Content.Span);
        foreach (var words in Of("page"))
            Assert.Contains(words, page, StringComparison.Ordinal);
        foreach (var words in Of("no page"))
            Assert.DoesNotContain(words, page, StringComparison.Ordinal);
        IEnumerable<string> Of(string key) => expected.GetValueOrDefault(key)?.Replace('⏎', '\n').Split(ArticleCase.Also) ?? [];
    }

    private static void CheckFinding(IReadOnlyList<Finding> findings, string? expected)
    {
        if (expected is null)
        {
            Assert.DoesNotContain(findings, f => f.Severity != Severity.Note);
            return;
        }
        var words = expected.Split(' ');
        var finding = Assert.Single(findings, f => f.Kind.Code == words[0]);
        foreach (var word in words.Skip(1))
            Assert.Contains(word, $"{finding.Place.File}《{finding.Place.Sheet}》{finding.Place.Cell} {finding.Place.Line}:{finding.Place.Column} {finding.Message.Chinese} {finding.Found} {finding.Expected}", StringComparison.Ordinal);
        Assert.NotEmpty(finding.Message.English);
    }
}
