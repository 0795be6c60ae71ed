using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Editing;
using Bulletin.Findings;
using Bulletin.Printing;
using Bulletin.Schemes;
using Bulletin.Tests.Support;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Docs;

/// <summary>Runs every example of <c>docs/templates.zh-CN.md</c>, over the scheme and the return that the page itself shows.</summary>
public sealed partial class ChineseTemplatesTests
{
    private static readonly Document Page = Document.Read("docs/templates.zh-CN.md");

    private static readonly Document English = Document.Read("docs/templates.md");

    private static readonly IReadOnlyList<string[]> Functions = [.. Page.Rows.Where(r => r.Length == 4 && r[2].StartsWith('`'))];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Functions)
                data.Add(row[2].Trim('`'), row[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_function_prints_what_the_page_says(string code, string printed)
    {
        var edition = Run("---\nheadline: 题\n---\n" + code);
        Assert.Empty(edition.Findings);
        Assert.Equal(printed, string.Concat(Assert.IsType<Paragraph>(edition.Issue!.Articles[0].Body[0]).Content.Select(i => i.Plain)));
    }

    [Fact]
    public void Each_article_that_is_shown_prints_the_lines_below_it()
    {
        var articles = Blocks("markdown");
        var shown = Blocks("text");
        Assert.Equal((2, 2), (articles.Count, shown.Count));
        foreach (var (article, lines) in articles.Zip(shown))
        {
            var edition = Run(article.StartsWith("---", StringComparison.Ordinal) ? article : "---\nheadline: 题\n---\n" + article);
            Assert.DoesNotContain(edition.Findings, f => f.Severity != Severity.Note);
            var page = Encoding.UTF8.GetString(new TextPrinter().Print(edition.Issue!).Content.Span);
            foreach (var line in lines.Split('\n'))
                Assert.Contains(line, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_function_key_part_and_attribute_of_the_full_reference_is_there()
    {
        Assert.Equal(FirstWords(English.RowsUnder("### Functions")), FirstWords(Functions));
        var named = Page.Quoted.SelectMany(q => Word().Matches(q).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in (string[])["## Articles", "### Parts of the page"])
            Assert.DoesNotContain(FirstWords(English.RowsUnder(heading)), w => !named.Contains(w));
        var keys = English.Code.SkipWhile(l => !l.StartsWith("# scheme.yaml", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("checks:", StringComparison.Ordinal)).SelectMany(l => Key().Matches(l.Split(" #")[0]).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.True(keys.Count > 40);
        Assert.DoesNotContain(keys, k => !named.Contains(k));
    }

    private static IEnumerable<string> FirstWords(IEnumerable<string[]> rows) =>
        rows.SelectMany(r => Document.QuotedIn(r[0]).Take(1)).Select(q => q.Split(' ')[0]).Order(StringComparer.Ordinal);

    private static Edition Run(string article)
    {
        var scheme = SchemeReader.Read("scheme.yaml", Blocks("yaml")[0]).Scheme;
        Assert.NotNull(scheme);
        var rows = Page.RowsUnder("## 这一页的例子").Where(r => r[0].Trim('-').Length > 0).Select(r => string.Join(" | ", r));
        var template = new Template("例", scheme, [new("articles/1.md", article)], new("page.html", ""), "");
        return Press.Run(new Job(template, [new Workbook("日报.xlsx", [TextGrid.Read("日报", ["秋粮收购日报（10月16日）", .. rows])])]));
    }

    /// <summary>The code blocks of one language, in the order of the page.</summary>
    private static List<string> Blocks(string language) =>
        [.. Document.Source(Page.Path).Split("\n```").Where((_, i) => i % 2 == 1).Where(b => b.StartsWith(language + "\n", StringComparison.Ordinal)).Select(b => b[(language.Length + 1)..])];

    [GeneratedRegex("[a-z][a-z-]*|\\w+")]
    private static partial Regex Word();

    [GeneratedRegex("(?:^\\s*(?:- )?|[{,] )([a-z][a-z-]*):")]
    private static partial Regex Key();
}
