using Bulletin.Documents.Word;
using Bulletin.Schemes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Bulletin.Tests.Documents;

/// <summary>GB/T 9704—2012, line by line.</summary>
public sealed class WordOfficialTests
{
    [Fact]
    public void Each_article_counts_its_headings_from_one()
    {
        using var document = Open();
        var counts = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().ToList();
        Assert.Equal(2, counts.Count);
        Assert.All(counts, c => Assert.Equal(1, c.Descendants<StartOverrideNumberingValue>().Single().Val!.Value));
    }

    [Theory]
    [InlineData("署名短")]
    [InlineData("一个比成文日期还要长的发文机关的署名")]
    public void The_day_keeps_two_characters_from_the_edge_or_begins_two_behind_the_signature(string signature)
    {
        var issue = WordPages.Issue("sample", Paper.A4);
        issue = issue with { Articles = [.. issue.Articles.Select(a => a with { Byline = signature })] };
        using var document = WordPages.Open(issue, WordStyle.Gb9704);
        var longer = LineWidth.Ems(Bulletin.Editing.ChineseDate.Full(issue.IssueDate)) - LineWidth.Ems(signature);
        Assert.Equal((int)(100 * (longer > 0 ? 2 : -longer)), document.Of("成文日期").Single().ParagraphProperties!.Indentation!.RightChars!.Value);
    }

    [Fact]
    public void The_type_area_is_156_by_225_millimetres_with_22_lines_of_28_characters()
    {
        using var document = Open();
        var section = document.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single();
        var (size, margin, grid) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!, section.GetFirstChild<DocGrid>()!);
        Assert.Equal((210, 297, 37, 28), (Millimetres(size.Width!), Millimetres(size.Height!), Millimetres(margin.Top!.Value), Millimetres(margin.Left!)));
        var (width, height) = (size.Width! - margin.Left! - margin.Right!, (int)size.Height!.Value - margin.Top - margin.Bottom!);
        Assert.Equal((156, 225), (Millimetres(width), Millimetres(height)));
        Assert.Equal(22, height / grid.LinePitch!.Value);
        Assert.Equal(28, (int)(width / (20 * (16 + (grid.CharacterSpace!.Value / 4096m)))));
    }

    [Fact]
    public void The_title_stands_two_lines_below_the_red_rule()
    {
        using var document = Open();
        var after = document.Of("版头事项").Single().ElementsAfter();
        Assert.Equal(2, after.TakeWhile(e => e is Paragraph && e.InnerText.Length == 0).Count());
    }

    [Fact]
    public void The_head_says_the_day_with_its_weekday_on_one_line()
    {
        using var document = Open();
        Assert.Equal("2021年8月4日　星期三　灾后重建　G03　编辑 甲　美编 乙　校对 丙", document.Of("版头事项").Single().InnerText);
    }

    [Fact]
    public void The_titles_of_the_enclosures_stand_one_below_the_other()
    {
        using var document = Open();
        IReadOnlyList<Paragraph> list = [.. document.Of("附件说明").Where(p => p.InnerText.Length > 0), .. document.Of("附件说明续")];
        Assert.Equal(["附件：1.|12个办事处复工情况", "2.|剩下的68家，在哪几个办事处", "3.|数字底稿"], list.Select(p => string.Concat(p.Descendants().Select(e => e is TabChar ? "|" : e is Text t ? t.Text : ""))));
        Assert.Equal(LeftOf(document, "附件说明"), LeftOf(document, "附件说明续"));
        Assert.Equal(["附件1", "附件2", "附件3"], document.Of("附件").Select(p => p.InnerText));
    }

    [Fact]
    public void Without_a_seal_the_day_keeps_two_characters_and_the_signature_begins_two_before_it()
    {
        using var document = Open();
        var (signature, day) = (document.Of("署名")[^1], document.Of("成文日期").Single());
        Assert.Equal(("本报数据新闻组", "2021年8月4日"), (signature.InnerText, day.InnerText));
        Assert.Equal(200, day.ParagraphProperties!.Indentation!.RightChars!.Value);
        var widths = (LineWidth.Ems(signature.InnerText), LineWidth.Ems(day.InnerText));
        Assert.Equal(2, Start(signature, widths.Item1) - Start(day, widths.Item2));
    }

    [Fact]
    public void What_is_to_be_said_of_the_data_is_an_annotation_and_no_imprint_is_made_up()
    {
        using var document = Open();
        Assert.Equal("（数据截至2021年7月29日18时　来源：各办事处Excel日报，程序汇总）", document.Of("附注").Single().InnerText);
        Assert.Same(document.Of("附注").Single(), document.Of("成文日期").Single().NextSibling());
        var words = document.MainDocumentPart!.Document.InnerText;
        Assert.All(["印发", "抄送", "主送", "签发人", "〔", "份号", "密级"], w => Assert.DoesNotContain(w, words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_the_text_stays_with_signature_and_day()
    {
        using var document = Open();
        var last = document.Of("附件说明")[0].PreviousSibling<Paragraph>()!;
        Assert.StartsWith("口径", last.InnerText, StringComparison.Ordinal);
        for (Paragraph? p = last; p != document.Of("成文日期").Single(); p = p!.NextSibling<Paragraph>())
            Assert.NotNull(StyleOf(document, p!).StyleParagraphProperties!.KeepNext);
    }

    [Fact]
    public void Headings_are_numbered_in_four_levels_each_in_its_face()
    {
        using var document = Open();
        var levels = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.GetFirstChild<AbstractNum>()!.Elements<Level>().Select(l => l.LevelText!.Val!.Value);
        Assert.Equal(["%1、", "（%2）", "%3.", "（%4）"], levels);
        Assert.Equal("黑体 楷体 仿宋 仿宋", string.Join(' ', "一二三四".Select(n => document.StyleOf($"{n}级标题").StyleRunProperties!.RunFonts!.EastAsia!.Value)));
    }

    private static WordprocessingDocument Open() => WordPages.Open("sample", Paper.A4, WordStyle.Gb9704);

    private static string? LeftOf(WordprocessingDocument document, string style) => document.StyleOf(style).StyleParagraphProperties!.Indentation!.Left!.Value;

    private static int Millimetres(decimal twips) => (int)Math.Round(twips / 20 / 72 * 25.4m);

    private static decimal Start(Paragraph paragraph, decimal width) => Math.Round((paragraph.ParagraphProperties!.Indentation!.RightChars!.Value / 100m) + width, 1);

    private static Style StyleOf(WordprocessingDocument document, Paragraph paragraph) =>
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId!.Value == paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
}
