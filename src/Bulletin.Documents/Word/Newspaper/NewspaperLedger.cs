using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>数字底稿 in columns: the figures as a table, to which their links lead; then numbers written by hand and how gaps were treated.</summary>
internal sealed class NewspaperLedger(WordText text, PageFlow flow, FigureStyles styles, NewspaperGrid grid)
{
    private static readonly string[] Heads = ["数值", "定义", "算法", "单元格"];

    /// <summary>The columns' shares of the width.</summary>
    private static readonly decimal[] Shares = [0.15m, 0.33m, 0.25m, 0.27m];

    public void Write(Issue issue)
    {
        var words = new LedgerWords(issue);
        var columns = grid.IsA4 ? 2 : 3;
        var width = (grid.Measure - ((columns - 1) * grid.Gutter)) / columns;
        flow.Into(ColumnSet.One);
        Title();
        flow.Into(new(columns, grid.Gutter, HasRule: true));
        Entries(issue, words, new(text.Xml, [.. Shares.Select(s => s * width)], "数字底稿"));
        foreach (var number in issue.Ledger.HandWritten)
            text.Line(styles.LedgerLine, $"手写、未经报表核对：{number.Text}（“…{number.Context}…”）");
        foreach (var treatment in issue.Treatments)
            text.Line(styles.LedgerLine, $"报送与处理：{treatment}");
        text.Line(styles.LedgerLine, words.ReadFrom());
    }

    private void Title()
    {
        text.Open(styles.LedgerTitle);
        text.Run(" 数字底稿 ", styles.Tag);
        text.Run("　");
        text.Run("本版每个数字的定义、算法和取数单元格，照此可在日报表中复算", styles.Small);
        text.Close();
    }

    private void Entries(Issue issue, LedgerWords words, TableFrame frame)
    {
        frame.OpenRow(isHead: true);
        foreach (var head in Heads)
            Cell(frame, head, styles.Small);
        frame.Close();
        foreach (var entry in issue.Ledger.Entries)
        {
            frame.OpenRow();
            frame.OpenCell(new() { Padding = (0, 3) });
            text.Open(styles.LedgerText);
            text.Target(entry.Figure, entry.Figure.Text, styles.LedgerNumber);
            text.Close();
            frame.Close();
            Cell(frame, LedgerWords.Definition(entry.Figure));
            Cell(frame, words.Formula(entry.Figure));
            Cell(frame, entry.Cells.Length == 0 ? "—" : entry.Cells);
            frame.Close();
        }
        frame.Close();
    }

    private void Cell(TableFrame frame, string words, TextStyle? look = null)
    {
        frame.OpenCell(new() { Padding = (0, 3) });
        text.Open(styles.LedgerText);
        text.Run(words, look);
        text.Close();
        frame.Close();
    }
}
