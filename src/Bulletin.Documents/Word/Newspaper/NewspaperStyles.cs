namespace Bulletin.Documents.Word.Newspaper;

/// <summary>The styles of a newspaper page's heads and text, for one size of paper.</summary>
internal sealed class NewspaperStyles(NewspaperGrid grid)
{
    public TextStyle PaperName { get; } = new("PaperName", "报名", Typeface.SerifBlack, grid.Or(21, 21.8m)) { Leading = 2 * grid.Unit };

    public TextStyle Dates { get; } = new("Dates", "报眉", Typeface.SansMedium, grid.Or(8, 8.4m)) { Leading = grid.Or(12.6m, 13), Beside = new(0.5m, Ink.Hair, 10) };

    public TextStyle SectionName { get; } = new("SectionName", "版名", Typeface.SansBold, grid.Or(16, 16.7m)) { Leading = 3 * grid.Unit };

    public TextStyle PageLabel { get; } = new("PageLabel", "版次", Typeface.SerifBlack, grid.Or(38, 39)) { IsOfCharacters = true, Colour = Ink.Red };

    public TextStyle RunningHead { get; } = new("RunningHead", "页眉文字", Typeface.SansMedium, 8.5m) { RightTab = grid.Measure, Below = new(0.75m, Gap: 4), After = grid.Unit / 2 };

    public TextStyle PageFoot { get; } = new("PageFoot", "页码", Typeface.Sans, 8) { Align = "center", Colour = Ink.Grey };

    public TextStyle Kicker { get; } = new("Kicker", "引题", Typeface.SerifSemiBold, grid.Or(15, 16)) { Leading = grid.Or(21, 22), Before = 0.4m * grid.Unit, After = 0.3m * grid.Unit, KeepsNext = true };

    public TextStyle Headline { get; } = new("Headline", "主题", Typeface.SerifBlack, 50) { Leading = grid.Or(54, 53), KeepsNext = true, KeepsTogether = true, Outline = 0 };

    public TextStyle SecondHeadline { get; } = new("SecondHeadline", "次条主题", Typeface.SerifBlack, grid.Or(40, 42)) { Leading = grid.Or(44, 48), KeepsNext = true, KeepsTogether = true, Outline = 0 };

    public TextStyle Deck { get; } = new("Deck", "副题", Typeface.SansMedium, grid.Or(11.4m, 12)) { Leading = 20, KeepsNext = true, Colour = Ink.Grey };

    public TextStyle Lead { get; } = new("Lead", "导语", Typeface.SerifSemiBold, grid.Or(11, 12)) { Leading = grid.Or(18, 20), Align = "both", FirstLine = 2, Before = 0.3m * grid.Unit };

    public TextStyle LeadMark { get; } = new("LeadMark", "消息头", Typeface.SansBold, 0) { IsOfCharacters = true };

    // Word calls its own Normal 正文: a style of ours by that name would be taken for it.
    public TextStyle Text { get; } = new("BodyCopy", "新闻正文", Typeface.Serif, grid.Body) { Leading = grid.Unit, Align = "both", FirstLine = 2 };

    /// <summary>The last paragraph: a part of it stays with the byline.</summary>
    public TextStyle LastText { get; } = new("LastCopy", "正文末段", Typeface.Serif, grid.Body) { Leading = grid.Unit, Align = "both", FirstLine = 2, KeepsNext = true };

    /// <summary>Three units high, and two at the head of a column, where Word drops what is before it: the lines of all columns stay level.</summary>
    public TextStyle Subhead { get; } = new("Subhead", "小标题", Typeface.SerifBlack, grid.Or(13.3m, 14)) { Leading = 2 * grid.Unit, Before = grid.Unit, KeepsNext = true, KeepsTogether = true, Outline = 1, IsCentredOnLine = true };

    public TextStyle SectionLabel { get; } = new("SectionLabel", "栏题", Typeface.SansBold, grid.Or(21, 22)) { IsOfCharacters = true, Colour = Ink.White, Fill = Ink.Red, IsStacked = true };

    public TextStyle LongLabel { get; } = new("LongLabel", "长栏题", Typeface.SansBold, grid.Or(10.6m, 11.2m)) { IsOfCharacters = true, Colour = Ink.White, Fill = Ink.Red };

    public TextStyle Strong { get; } = new("Strong", "着重", Typeface.SansBold, 0) { IsOfCharacters = true };

    public TextStyle Byline { get; } = new("Byline", "署名", Typeface.Sans, grid.Or(8, 8.4m)) { Leading = grid.Unit, Align = "right", Colour = Ink.Grey };

    public TextStyle Foot { get; } = new("Foot", "版尾", Typeface.Sans, grid.Or(7.5m, 8)) { Leading = grid.Unit, Above = new(0.75m, Gap: 3), Before = grid.Unit / 2, Colour = Ink.Grey };

    /// <summary>A paragraph as good as without height, in which a section ends.</summary>
    public TextStyle Break { get; } = new("Break", "分栏", Typeface.Sans, 1) { Leading = 1 };

    public TextStyle ArticleRule { get; } = new("ArticleRule", "稿间线", Typeface.Sans, 1) { Leading = 1, Before = 0.8m * grid.Unit, Above = new(1.5m), KeepsNext = true };

    public IReadOnlyList<TextStyle> All =>
        [PaperName, Dates, SectionName, PageLabel, RunningHead, PageFoot, Kicker, Headline, SecondHeadline, Deck, Lead, LeadMark, Text, LastText, Subhead, SectionLabel, LongLabel, Strong, Byline, Foot, Break, ArticleRule];
}
