using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word;

/// <summary>数字底稿 as a table, to whose entries the figures' links lead; below it the numbers written by hand and how gaps were treated.</summary>
internal sealed class LedgerTable(WordText text, LedgerLook look)
{
    private static readonly string[] Heads = ["数值", "定义", "算法", "单元格"];

    /// <summary>The columns' shares of the width, and those where cells come from many files.</summary>
    private static readonly decimal[] Shares = [0.15m, 0.29m, 0.26m, 0.3m];
    private static readonly decimal[] SharesOfMany = [0.12m, 0.2m, 0.18m, 0.5m];

    /// <summary>A value and its unit stand on one line where they take no more of the width than this.</summary>
    private const decimal MostOfValues = 0.25m;

    private static readonly CellBox Box = new() { Padding = (0, 3) };

    public void Write(Issue issue, decimal width)
    {
        var words = new LedgerWords(issue);
        Entries(issue, words, new(text.Xml, Widths(issue, words.HasLongCells ? SharesOfMany : Shares, width), "数字底稿"));
        foreach (var number in issue.Ledger.HandWritten)
            text.Line(look.Line, $"手写、未经报表核对：{number.Text}（“…{number.Context}…”）");
        foreach (var treatment in issue.Treatments)
            text.Line(look.Line, $"报送与处理：{treatment}");
        text.Line(look.Line, issue.ReadFrom);
    }

    /// <summary>The values' column is as wide as the longest of them, and the others share the rest.</summary>
    private decimal[] Widths(Issue issue, decimal[] shares, decimal width)
    {
        var longest = issue.Ledger.Entries.Count == 0 ? 0 : issue.Ledger.Entries.Max(e => LineWidth.Ems(e.Figure.Text));
        var values = Math.Clamp((longest * look.Text.Size) + Box.Padding.Right + 1, shares[0] * width, MostOfValues * width);
        return [values, .. shares.Skip(1).Select(s => s / (1 - shares[0]) * (width - values))];
    }

    private void Entries(Issue issue, LedgerWords words, TableFrame frame)
    {
        frame.OpenRow(isHead: true);
        foreach (var head in Heads)
            Cell(frame, head, look.Head);
        frame.Close();
        foreach (var entry in issue.Ledger.Entries)
        {
            frame.OpenRow();
            frame.OpenCell(Box);
            text.Open(look.Text);
            text.Target(entry.Figure, entry.Figure.Text, look.Number);
            text.Close();
            frame.Close();
            Cell(frame, LedgerWords.Definition(entry.Figure));
            Cell(frame, words.Formula(entry.Figure));
            Cell(frame, entry.Cells.Length == 0 ? "—" : entry.Cells);
            frame.Close();
        }
        frame.Close();
    }

    private void Cell(TableFrame frame, string words, TextStyle? of = null)
    {
        frame.OpenCell(Box);
        text.Open(look.Text);
        text.Run(words, of);
        text.Close();
        frame.Close();
    }
}
