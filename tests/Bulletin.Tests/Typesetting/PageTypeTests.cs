using Bulletin.Printing.Typefaces;
using Bulletin.Tests.Cases;
using Xunit;

namespace Bulletin.Tests.Typesetting;

public sealed class PageTypeTests
{
    [Fact]
    public void Every_page_is_set_as_the_case_file_says()
    {
        var (sheet, page, expected) = ("", "", new List<string>());
        var cases = 0;
        foreach (var row in CaseFile.Rows("type.txt").Append("sheet: "))
        {
            if (row.StartsWith("  ", StringComparison.Ordinal))
            {
                expected.Add(InOrder(row.Trim()));
                continue;
            }
            if (page.Length > 0)
            {
                Assert.Equal(expected.Order(StringComparer.Ordinal), Styles(page, sheet));
                cases++;
            }
            (page, expected) = ("", []);
            if (row.StartsWith("sheet: ", StringComparison.Ordinal))
                sheet = row["sheet: ".Length..];
            else
                page = row["page: ".Length..];
        }
        Assert.True(cases >= 5);
    }

    /// <summary>Every character that a reader sees of the sample's page is among those that are embedded, whatever the style sheet says.</summary>
    [Theory]
    [InlineData("sample")]
    [InlineData("wide")]
    [InlineData("short")]
    public void No_character_of_a_page_is_left_out(string name)
    {
        var page = Printing.HtmlPageTests.Page(name);
        var sheet = TypeSheet.Read(string.Concat(page.All("style").Select(s => s.TextContent)));
        var set = new CharacterSet();
        foreach (var text in PageType.Of(page.Document.DocumentElement.OuterHtml, sheet))
            set.Add(text.Characters);
        var seen = new CharacterSet();
        seen.Add(string.Concat(page.All("body").Select(b => b.TextContent)));
        Assert.DoesNotContain(seen.Codes().Except(set.Codes()), c => !CharacterSet.IsInvisible(c));
    }

    /// <summary>The characters in the order of their code points.</summary>
    private static string InOrder(string style)
    {
        var at = style.LastIndexOf(' ') + 1;
        return style[..at] + string.Concat(style[at..].Order());
    }

    private static IEnumerable<string> Styles(string page, string sheet) =>
        PageType.Of(page, TypeSheet.Read(sheet))
            .Select(t => $"{string.Join(',', t.Families)} {t.Weight} {string.Concat(t.Characters.Codes().Select(char.ConvertFromUtf32))}")
            .Order(StringComparer.Ordinal);
}
