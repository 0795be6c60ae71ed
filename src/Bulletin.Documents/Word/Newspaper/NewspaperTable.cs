using Bulletin.Editing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>数据表: caption, a three-line table whose head is repeated on each page, remark.</summary>
internal sealed class NewspaperTable(WordText text, FigureStyles styles)
{
    private static readonly Rule Thick = new(1.5m);
    private static readonly Rule Thin = new(0.75m);

    public void Write(DataTable table, decimal width)
    {
        text.Open(styles.Caption);
        text.Run(" 数据表 ", styles.Tag);
        text.Run("　");
        text.Inlines(table.Caption, isLinked: false);
        text.Run("　");
        text.Run($"单位：{table.Unit}", styles.Small);
        text.Close();
        var columns = table.Heads.Count;
        var name = Math.Max(width / columns, Math.Min(width / 3, 90));
        var frame = new TableFrame(text.Xml, [name, .. Enumerable.Repeat((width - name) / (columns - 1), columns - 1)], string.Concat(table.Caption.Select(i => i.Plain)));
        Head(table, frame);
        for (var i = 0; i < table.Rows.Count; i++)
            Row(table.Rows[i], frame, isTotal: false, i == 0 ? Thin : null, table.Foot.Count == 0 && i == table.Rows.Count - 1 ? Thick : null);
        for (var i = 0; i < table.Foot.Count; i++)
            Row(table.Foot[i], frame, isTotal: true, i == 0 ? Thin : null, i == table.Foot.Count - 1 ? Thick : null);
        frame.Close();
        Remark(table);
    }

    private void Head(DataTable table, TableFrame frame)
    {
        frame.OpenRow(isHead: true);
        for (var i = 0; i < table.Heads.Count; i++)
        {
            frame.OpenCell(new() { Above = Thick, Below = Thin, Stands = "center" });
            text.Line(styles.TableHead, table.Heads[i], i == 0 ? "left" : "right");
            frame.Close();
        }
        frame.Close();
    }

    /// <summary>Blank cells behind the head are one with it: a long head of a total has room.</summary>
    private void Row(TableRow row, TableFrame frame, bool isTotal, Rule? above, Rule? below)
    {
        var blank = 0;
        while (blank < row.Cells.Count && row.Cells[blank].Text.Length == 0)
            blank++;
        frame.OpenRow();
        frame.OpenCell(new() { Span = blank + 1, Above = above, Below = below });
        text.Open(styles.TableText);
        text.Run(row.Head, isTotal ? styles.Total : null);
        text.Close();
        frame.Close();
        foreach (var cell in row.Cells.Skip(blank))
        {
            frame.OpenCell(new() { Above = above, Below = below });
            text.Open(styles.TableText, "right");
            text.Run((cell.IsLow ? "▼ " : "") + cell.Text, cell.IsLow ? styles.Low : isTotal ? styles.Total : null);
            text.Close();
            frame.Close();
        }
        frame.Close();
    }

    /// <summary>A table needs a paragraph behind it, with or without a remark.</summary>
    private void Remark(DataTable table)
    {
        if (table.Remark.Count == 0)
        {
            text.Line(styles.Gap, "");
            return;
        }
        text.Open(styles.Remark);
        if (table.HasLow)
            text.Run("▼ ", styles.Low);
        text.Inlines(table.Remark, isLinked: false);
        text.Close();
    }
}
