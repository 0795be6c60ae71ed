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

    [Theory]
    [InlineData("headline: 进入高峰，已停产{{ 数 '停产' }}", "进入高峰，已停产160家")]
    [InlineData("headline:\n  - 进入高峰，甲最多", "进入高峰，甲最多")]
    [InlineData("headline: \"{{ 数 '停产' }}停产，甲最多\"", "160家停产，甲最多")]
    public void A_headline_is_a_sentence_with_its_commas(string front, string headline)
    {
        var edition = Printed(front);
        Assert.DoesNotContain(edition.Findings, f => f.Severity != Severity.Note);
        Assert.Equal(headline, string.Concat(edition.Issue!.Articles[0].Headlines[0].Select(i => i.Plain)));
    }

    [Theory]
    [InlineData("headline: {{ 数 '停产' }}停产", 2, 11)]
    [InlineData("headline:\n  - {{ 数 '停产' }}停产", 3, 5)]
    public void A_value_that_begins_with_code_is_told_to_need_quotes(string front, int line, int column)
    {
        var finding = Assert.Single(Printed(front).Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("scheme-syntax", line, column), (finding.Kind.Code, finding.Place.Line, finding.Place.Column));
        Assert.Contains("双引号", finding.Action.Chinese, StringComparison.Ordinal);
    }

    private static Edition Printed(string front)
    {
        var template = new Template("case", ArticleCase.Scheme, [new("articles/case.md", $"---\n{front}\n---\n正文。")], new("page.html", ""), "");
        return Press.Run(new Job(template, [new Workbooks.Workbook("case.xlsx", [ArticleCase.Sheet(ArticleCase.All()[0].Given)])]) { IsDraft = true });
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
