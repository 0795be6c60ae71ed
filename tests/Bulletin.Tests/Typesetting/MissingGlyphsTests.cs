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
        var page = new TemplateFile("page.html", "<html>\n<body>🗞 {{ title }}</body></html>");
        var finding = Assert.Single(MissingGlyphs.Find(issue, page, new TypeCase([])).Findings, f => f.Kind == MissingGlyphs.Kind);
        Assert.Equal("page.html:2:1", finding.Place.ToString());
    }

    private static List<Finding> Found(string words) =>
        [.. MissingGlyphs.Find(TrialDay.Quoting(words).Run().Issue!, new("page.html", ""), new TypeCase([])).Findings.Where(f => f.Kind == MissingGlyphs.Kind)];

    /// <summary>Character, code and the sentence, as the message words them; without what the page puts around the quotation.</summary>
    private static string Written(Finding finding)
    {
        var parts = finding.Message.Chinese.Split('“', '”', '（', '）');
        var sentence = finding.Message.Chinese[(finding.Message.Chinese.IndexOf("见“", StringComparison.Ordinal) + 2)..^2];
        return $"{finding.Found} {parts.First(p => p.StartsWith("U+", StringComparison.Ordinal))} {sentence.Replace("甲报来：“", "", StringComparison.Ordinal).TrimEnd('”')}";
    }
}
