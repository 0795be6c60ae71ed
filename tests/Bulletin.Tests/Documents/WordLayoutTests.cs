using Bulletin.Documents.Word;
using Bulletin.Schemes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

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

    private static Paragraph Caption(WordprocessingDocument document) => document.Of("表图题").Single(p => p.InnerText.StartsWith("剩下的", StringComparison.Ordinal));

    private static string? SizeOf(Paragraph paragraph) => paragraph.Descendants<FontSize>().FirstOrDefault()?.Val?.Value;
}
