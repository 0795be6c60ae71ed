using Bulletin.Editing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>数字底稿 under its title, in columns.</summary>
internal sealed class NewspaperLedger(WordText text, PageFlow flow, FigureStyles styles, NewspaperGrid grid)
{
    public void Write(Issue issue)
    {
        var columns = grid.IsA4 ? 2 : 3;
        flow.Into(ColumnSet.One);
        text.Open(styles.LedgerTitle);
        text.Run(" 数字底稿 ", styles.Tag);
        text.Run("　");
        text.Run("本版每个数字的定义、算法和取数单元格，照此可在日报表中复算", styles.Small);
        text.Close();
        flow.Into(new(columns, grid.Gutter, HasRule: true));
        new LedgerTable(text, new(styles.LedgerText, styles.LedgerLine, styles.Small, styles.LedgerNumber)).Write(issue, (grid.Measure - ((columns - 1) * grid.Gutter)) / columns);
    }
}
