using System.Globalization;
using Bulletin.Documents.Word;
using Bulletin.Schemes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using BarChart = Bulletin.Editing.BarChart;
using Inline = Bulletin.Editing.Inline;
using TextRun = Bulletin.Editing.TextRun;

namespace Bulletin.Tests.Documents;

public sealed class WordLayoutTests
{
    [Fact]
    public void A_caption_a_little_too_long_for_its_frame_is_set_smaller_and_stays_on_one_line()
    {
        using var narrow = WordPages.Open("sample", Paper.A4);
        using var wide = WordPages.Open("sample", Paper.A3);
        Assert.Equal([null, "20"], [SizeOf(Caption(wide)), SizeOf(Caption(narrow))]);
    }

    [Fact]
    public void A_kicker_or_deck_too_long_for_a_line_is_broken_between_its_parts()
    {
        using var document = WordPages.Open("sample", Paper.A4, WordStyle.Gb9704);
        var lines = document.Of("引题和副题").Select(p => string.Concat(p.Descendants().Select(e => e is Break ? "|" : e is Text t ? t.Text : ""))).Where(l => l.Length > 0).ToList();
        Assert.Contains("青澜高新区召开恢复重建工作会|件件实事按“13710”督办到底", lines);
        Assert.Contains("455个基层党组织奋战在前　7779吨垃圾杂物清运出城", lines);
    }

    [Theory]
    [InlineData(Paper.A3, 1)]
    [InlineData(Paper.A4, 2)]
    public void The_lines_of_the_second_headline_join_on_A3(Paper paper, int lines)
    {
        using var document = WordPages.Open("sample", paper);
        Assert.Equal(lines, document.Of("次条主题").Single().Descendants<Break>().Count() + 1);
        Assert.Single(document.Of("主题").Single().Descendants<Break>());
    }

    [Fact]
    public void Headline_lines_that_would_be_too_small_in_one_stay_two()
    {
        var issue = WordPages.Issue("wide", Paper.A3);
        IReadOnlyList<Inline> line = [new TextRun(new string('长', 14))];
        issue = issue with { Articles = [.. issue.Articles.Select(a => a with { Headlines = [line, line] })] };
        using var document = WordPages.Open(issue, WordStyle.Newspaper);
        Assert.Single(document.Of("次条主题").Single().Descendants<Break>());
    }

    [Theory]
    [InlineData(WordStyle.Newspaper, Paper.A4)]
    [InlineData(WordStyle.Newspaper, Paper.A3)]
    [InlineData(WordStyle.Gb9704, Paper.A4)]
    public void Names_of_any_length_leave_room_for_the_rest(WordStyle style, Paper paper)
    {
        var issue = WordPages.Issue("wide", paper);
        issue = issue with
        {
            Masthead = new(new('报', 40), new('段', 40), issue.Masthead.Label),
            Articles = [.. issue.Articles.Select(a => a with { Body = [.. a.Body.Select(b => b is BarChart chart ? Named(chart) : b)] })],
        };
        using var document = WordPages.Open(issue, style);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.All(document.MainDocumentPart!.Document.Descendants<GridColumn>(), c => Assert.InRange(Twips(c.Width), 1, 20_000));
        Assert.All(document.MainDocumentPart.Document.Descendants<SdtAlias>(), a => Assert.InRange(a.Val!.Value!.Length, 1, 64));
    }

    /// <summary>Bars whose names are so long that a title cut to 64 would part a character of two halves.</summary>
    private static BarChart Named(BarChart chart) => chart with { Bars = [.. chart.Bars.Select(b => b with { Name = new string('名', 63) + "𠮷名" })] };

    [Theory]
    [InlineData(Paper.A3, 290)]
    [InlineData(Paper.A4, 280)]
    public void The_lines_of_all_columns_stay_level(Paper paper, int unit)
    {
        using var document = WordPages.Open("sample", paper);
        var spacing = document.StyleOf("小标题").StyleParagraphProperties!.SpacingBetweenLines!;
        Assert.Equal((unit, 2 * unit, 0), (Twips(spacing.Before), Twips(spacing.Line), Twips(spacing.After)));
        Assert.Equal((0, unit, 0), document.StyleOf("新闻正文").StyleParagraphProperties!.SpacingBetweenLines is { } text ? (Twips(text.Before), Twips(text.Line), Twips(text.After)) : default);
        Assert.Equal("0", document.Of("小标题")[0].ParagraphProperties!.SpacingBetweenLines!.Before!.Value);
    }

    [Fact]
    public void The_first_page_alone_has_a_head_of_its_own()
    {
        using var document = WordPages.Open("sample", Paper.A4);
        Assert.Single(document.MainDocumentPart!.Document.Descendants<TitlePage>());
    }

    [Fact]
    public void A_number_of_a_table_is_called_by_its_row_and_its_column()
    {
        using var document = WordPages.Open("sample", Paper.A4);
        var table = document.MainDocumentPart!.Document.Descendants<Table>().First(t => t.GetFirstChild<TableProperties>()!.TableCaption?.Val?.Value is { } caption && caption != "数字底稿");
        var rows = table.Elements<TableRow>().ToList();
        var heads = rows[0].Elements<TableCell>().Select(c => c.InnerText).ToList();
        var row = rows[1].Elements<TableCell>().ToList();
        Assert.Equal(heads.Skip(1).Select(h => $"{row[0].InnerText} {h}"), row.Skip(1).Select(c => c.Descendants<SdtAlias>().Single().Val!.Value));
    }

    [Fact]
    public void A_byline_does_not_stand_alone()
    {
        using var document = WordPages.Open("sample", Paper.A4);
        Assert.Equal(2, document.Of("署名").Count);
        Assert.All(document.Of("署名"), b => Assert.Contains(b.PreviousSibling(), document.Of("正文末段")));
        Assert.NotNull(document.StyleOf("正文末段").StyleParagraphProperties!.KeepNext);
    }

    [Theory]
    [InlineData(WordStyle.Newspaper)]
    [InlineData(WordStyle.Gb9704)]
    public void A_value_of_the_ledger_stands_on_one_line_with_its_unit(WordStyle style)
    {
        using var document = WordPages.Open("sample", Paper.A4, style);
        var table = document.MainDocumentPart!.Document.Descendants<Table>().Single(t => t.GetFirstChild<TableProperties>()!.TableCaption?.Val?.Value == "数字底稿");
        var size = decimal.Parse(document.StyleOf("底稿文字").StyleRunProperties!.FontSize!.Val!.Value!, CultureInfo.InvariantCulture) / 2;
        var room = (Twips(table.Descendants<GridColumn>().First().Width) / 20m) - 3;
        var values = table.Elements<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().First().InnerText).ToList();
        Assert.Contains("2600立方米", values);
        Assert.All(values, v => Assert.True(LineWidth.Ems(v) * size <= room, v));
        Assert.Equal(table.Descendants<GridColumn>().Sum(c => Twips(c.Width)), Twips(table.GetFirstChild<TableProperties>()!.TableWidth!.Width));
    }

    private static int Twips(StringValue? value) => int.Parse(value!.Value!, CultureInfo.InvariantCulture);

    private static Paragraph Caption(WordprocessingDocument document) => document.Of("表图题").Single(p => p.InnerText.StartsWith("剩下的", StringComparison.Ordinal));

    private static string? SizeOf(Paragraph paragraph) => paragraph.Descendants<FontSize>().FirstOrDefault()?.Val?.Value;
}
