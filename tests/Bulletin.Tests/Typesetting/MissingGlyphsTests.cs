using Bulletin.Findings;
using Bulletin.Printing.Typefaces;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Printing;
using Bulletin.Typesetting;
using Xunit;

namespace Bulletin.Tests.Typesetting;

public sealed class MissingGlyphsTests
{
    [Fact]
    public void Every_character_that_no_font_has_is_found_as_the_case_file_says()
    {
        var rows = CaseFile.Rows("glyphs.txt");
        Assert.True(rows.Count >= 9);
        for (var i = 0; i < rows.Count;)
        {
            var words = rows[i++];
            var expected = new List<string>();
            while (i < rows.Count && rows[i].StartsWith("  missing: ", StringComparison.Ordinal))
                expected.Add(rows[i++]["  missing: ".Length..]);
            Assert.Equal(expected, Found(words).Select(f => Written(f)));
        }
    }

    [Fact]
    public void It_points_to_the_cell_that_it_came_from_and_stops_the_press()
    {
        var finding = Assert.Single(Found("由𬭚某带队"));
        Assert.Equal("日报.xlsx《日报》H3", finding.Place.ToString());
        Assert.True(finding.StopsThePress);
        Assert.Contains("U+2CB5A", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_ones_own_is_held_against_the_fonts_too()
    {
        var issue = TrialDay.Short.Run().Issue!;
        var template = TrialDay.Short.Template() with { Page = new("page.html", "<html>\n<body>🗞 {{ title }}</body>\n&#x1F600; &copy;</html>") };
        Assert.Equal(["page.html:2:1 🗞", "page.html:3:1 😀"], InTemplate(issue, template));
    }

    [Fact]
    public void What_a_style_sheet_of_ones_own_sets_is_held_against_the_fonts_too()
    {
        var issue = TrialDay.Short.Run().Issue!;
        var template = TrialDay.Short.Template() with { Style = "p { color: red } /* 🗞 */\n.a::before { content: \"🗞 注\" }\n.b::after { content: '\\1F600 ' }" };
        Assert.Equal(["page.css:2:1 🗞", "page.css:3:1 😀"], InTemplate(issue, template));
    }

    /// <summary>Word sets a style in one face: a character that the sans lacks would be a box in it, though the serif has it.</summary>
    [Fact]
    public void A_character_that_only_one_of_the_families_has_counts_as_missing()
    {
        Assert.True(BuiltInFaces.Of(BuiltInFaces.Serif, 400).Has('鿰'));
        Assert.False(BuiltInFaces.Of(BuiltInFaces.Sans, 400).Has('鿰'));
        Assert.Single(Found("鿰字"));
    }

    private static IEnumerable<string> InTemplate(Bulletin.Editing.Issue issue, Template template) =>
        MissingGlyphs.Find(issue, template, new TypeCase([])).Findings.Where(f => f.Kind == MissingGlyphs.Kind).Select(f => $"{f.Place} {f.Found}").Order(StringComparer.Ordinal);

    private static List<Finding> Found(string words) =>
        [.. MissingGlyphs.Find(TrialDay.Quoting(words).Run().Issue!, TrialDay.Short.Template() with { Page = new("page.html", ""), Style = "" }, new TypeCase([])).Findings.Where(f => f.Kind == MissingGlyphs.Kind)];

    /// <summary>Character, code and the sentence, as the message words them; without what the page puts around the quotation.</summary>
    private static string Written(Finding finding)
    {
        var parts = finding.Message.Chinese.Split('“', '”', '（', '）');
        var sentence = finding.Message.Chinese[(finding.Message.Chinese.IndexOf("见“", StringComparison.Ordinal) + 2)..^2];
        return $"{finding.Found} {parts.First(p => p.StartsWith("U+", StringComparison.Ordinal))} {sentence.Replace("甲报来：“", "", StringComparison.Ordinal).TrimEnd('”')}";
    }
}
