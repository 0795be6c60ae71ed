using Bulletin.Printing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>The styles of what shows figures: 要数, table, chart, 口径 and ledger.</summary>
internal sealed class FigureStyles(NewspaperGrid grid)
{
    public TextStyle Tag { get; } = new("Tag", "标签", Typeface.SansBold, 0) { IsOfCharacters = true, Colour = Ink.White, Fill = Ink.Black };

    /// <summary>The white around a box of figures.</summary>
    public TextStyle Gap { get; } = new("Gap", "留白", Typeface.Sans, 1) { Leading = 0.6m * grid.Unit };

    public TextStyle PullTag { get; } = new("PullTag", "要数标签", Typeface.SansBold, grid.Or(10.6m, 11.2m)) { Leading = 15, Align = "center", Colour = Ink.White };

    public TextStyle PullNumber { get; } = new("PullNumber", "要数", Typeface.SerifBlack, grid.Or(24.5m, 30)) { Leading = grid.Or(30, 36), KeepsNext = true };

    public TextStyle PullKey { get; } = new("PullKey", "首个要数", Typeface.SerifBlack, 0) { IsOfCharacters = true, Colour = Ink.Red };

    public TextStyle PullUnit { get; } = new("PullUnit", "要数单位", Typeface.SansBold, grid.Or(10.3m, 12.6m)) { IsOfCharacters = true };

    public TextStyle PullLabel { get; } = new("PullLabel", "要数名称", Typeface.SansBold, grid.Or(9.5m, 10)) { Leading = grid.Unit, KeepsNext = true };

    public TextStyle PullNote { get; } = new("PullNote", "要数说明", Typeface.Sans, grid.Or(8, 8.4m)) { Leading = grid.Unit - 1, After = 3, Colour = Ink.Grey };

    public TextStyle Caption { get; } = new("Caption", "表图题", Typeface.SansBold, grid.Or(11.4m, 12.4m)) { Leading = 1.5m * grid.Unit, KeepsNext = true, After = 3 };

    public TextStyle Small { get; } = new("Small", "计量单位", Typeface.Sans, grid.Or(8, 8.4m)) { IsOfCharacters = true, Colour = Ink.Grey };

    public TextStyle TableHead { get; } = new("TableHead", "表头", Typeface.SansMedium, grid.Or(8.2m, 8.6m)) { Leading = grid.Or(14, 14.5m), KeepsNext = true };

    public TextStyle TableText { get; } = new("TableText", "表内文字", Typeface.Sans, grid.Or(8.2m, 8.6m)) { Leading = grid.Or(13, 12.5m) };

    /// <summary>Names and values beside their bars: a row is as high as the scene says.</summary>
    public TextStyle ChartText { get; } = new("ChartText", "图内文字", Typeface.Sans, grid.Or(8.2m, 8.6m)) { Leading = ChartScene.Pitch * grid.Or(8.2m, 8.6m) };

    public TextStyle Total { get; } = new("Total", "合计", Typeface.SansBold, 0) { IsOfCharacters = true };

    public TextStyle Low { get; } = new("Low", "偏低", Typeface.SansBold, 0) { IsOfCharacters = true, Colour = Ink.Red };

    public TextStyle Remark { get; } = new("Remark", "图表注", Typeface.Sans, grid.Or(8, 8.4m)) { Leading = 12, Colour = Ink.Grey };

    public TextStyle Picture { get; } = new("Picture", "图片", Typeface.Sans, 1);

    public TextStyle Note { get; } = new("Note", "口径说明", Typeface.Sans, grid.Or(8.4m, 8.8m))
    {
        Leading = grid.Or(14, 14.5m),
        Align = "both",
        Hanging = 31,
        KeepsTogether = true,
        Above = new(1.5m, Gap: 5),
        Below = new(0.75m, Gap: 5),
        Before = grid.Unit,
        After = grid.Unit / 2,
    };

    public TextStyle LedgerTitle { get; } = new("LedgerTitle", "底稿题", Typeface.SansBold, grid.Or(10.6m, 11.2m)) { Leading = 1.5m * grid.Unit, Before = grid.Unit, KeepsNext = true, Outline = 0, Above = new(1.5m, Gap: 2) };

    public TextStyle LedgerText { get; } = new("LedgerText", "底稿文字", Typeface.Sans, 7) { Leading = 11 };

    public TextStyle LedgerNumber { get; } = new("LedgerNumber", "底稿数值", Typeface.SansBold, 0) { IsOfCharacters = true };

    public TextStyle LedgerLine { get; } = new("LedgerLine", "底稿说明", Typeface.Sans, 7) { Leading = 11, Align = "both", Before = 2 };

    public IReadOnlyList<TextStyle> All =>
        [Tag, Gap, PullTag, PullNumber, PullKey, PullUnit, PullLabel, PullNote, Caption, Small, TableHead, TableText, ChartText, Total, Low, Remark, Picture, Note, LedgerTitle, LedgerText, LedgerNumber, LedgerLine];
}
