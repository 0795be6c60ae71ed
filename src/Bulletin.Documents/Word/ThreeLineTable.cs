using Bulletin.Editing;

namespace Bulletin.Documents.Word;

/// <summary>三线表: offices down, figures across, totals below a thin rule; its head is repeated on each page.</summary>
internal sealed class ThreeLineTable(WordText text, TableLook look)
{
    private static readonly Rule Thick = new(1.5m);
    private static readonly Rule Thin = new(0.75m);

    public void Write(DataTable table, decimal width)
    {
        var columns = table.Heads.Count;
        var name = Math.Max(width / columns, Math.Min(width / 3, 90));
        var frame = new TableFrame(text.Xml, [name, .. Enumerable.Repeat((width - name) / (columns - 1), columns - 1)], string.Concat(table.Caption.Select(i => i.Plain)));
        Head(table, frame);
        for (var i = 0; i < table.Rows.Count; i++)
            Row(table, table.Rows[i], frame, i == 0 ? Thin : null, table.Foot.Count == 0 && i == table.Rows.Count - 1 ? Thick : null);
        for (var i = 0; i < table.Foot.Count; i++)
            Row(table, table.Foot[i], frame, i == 0 ? Thin : null, i == table.Foot.Count - 1 ? Thick : null);
        frame.Close();
    }

    private void Head(DataTable table, TableFrame frame)
    {
        frame.OpenRow(isHead: true);
        for (var i = 0; i < table.Heads.Count; i++)
        {
            frame.OpenCell(new() { Above = Thick, Below = Thin, Stands = "center" });
            text.Line(look.Head, table.Heads[i], i == 0 ? "left" : "right");
            frame.Close();
        }
        frame.Close();
    }

    /// <summary>Blank cells behind the head are one with it: a long head of a total has room.</summary>
    private void Row(DataTable table, TableRow row, TableFrame frame, Rule? above, Rule? below)
    {
        var isTotal = table.Foot.Contains(row);
        var blank = 0;
        while (blank < row.Cells.Count && row.Cells[blank].Text.Length == 0)
            blank++;
        frame.OpenRow();
        frame.OpenCell(new() { Span = blank + 1, Above = above, Below = below });
        text.Open(look.Text);
        text.Run(row.Head, isTotal ? look.Total : null);
        text.Close();
        frame.Close();
        for (var i = blank; i < row.Cells.Count; i++)
        {
            var (cell, of) = (row.Cells[i], row.Cells[i].IsLow ? look.Low : isTotal ? look.Total : null);
            frame.OpenCell(new() { Above = above, Below = below });
            text.Open(look.Text, "right");
            text.Run(cell.IsLow ? "▼ " : "", of);
            text.Figure(cell.Figure, $"{row.Head} {table.Heads[i + 1]}", cell.Text, of);
            text.Run(cell.Sign, of);
            text.Close();
            frame.Close();
        }
        frame.Close();
    }
}
