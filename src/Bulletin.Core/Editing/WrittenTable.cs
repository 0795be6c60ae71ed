using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A table that stands in an article's text. The program makes its rows anew from the figures; those that were written must be the same.</summary>
internal sealed class WrittenTable(SourceText source, int start, int end)
{
    public void Compare(PrintedTable printed, Part part)
    {
        // The line of dashes below the heads says nothing.
        var rows = Rows().Where((_, i) => i != 1).ToList();
        var same = 0;
        while (same < Math.Min(rows.Count, printed.Rows.Count) && IsSame(rows[same], printed.Rows[same]))
            same++;
        if (rows.Count < printed.Rows.Count)
            part.Report(Differs(rows[Math.Min(same, rows.Count - 1)].At, "", string.Join(" | ", printed.Rows[same])));
        else if (rows.Count > printed.Rows.Count)
            part.Report(Differs(rows[same].At, string.Join(" | ", rows[same].Cells.Select(c => c.Text)), ""));
        else
            for (var i = same; i < rows.Count; i++)
                Compare(rows[i], printed.Rows[i], part);
    }

    private static bool IsSame(WrittenRow row, IReadOnlyList<string> printed) => row.Cells.Select(c => c.Text).SequenceEqual(printed);

    private void Compare(WrittenRow row, IReadOnlyList<string> printed, Part part)
    {
        for (var i = 0; i < Math.Max(row.Cells.Count, printed.Count); i++)
        {
            var written = i < row.Cells.Count ? row.Cells[i] : row.Cells[^1] with { Text = "" };
            var right = i < printed.Count ? printed[i] : "";
            if (written.Text != right)
                part.Report(Differs(written.At, written.Text, right));
        }
    }

    private Finding Differs(int letter, string written, string right) =>
        InlineBuilder.Mismatch.At(source.OriginOf(letter).Place,
            written.Length == 0 ? new($"表里缺了“{right}”。", $"The table lacks '{right}'.")
                : right.Length == 0 ? new($"表里多了“{written}”。", $"The table has '{written}', which is not in it.")
                : new($"表里的“{written}”与底稿的“{right}”不符。", $"'{written}' in the table differs from '{right}' in the ledger."),
            new("表由程序按底稿排出，请改回；数错了，请更正报表后重新出报。", "The table is made from the figures: put it back; if the figure is wrong, correct the return and build again.")) with
        { Found = written, Expected = Words.Same(right) };

    private IEnumerable<WrittenRow> Rows()
    {
        for (var at = start; at <= end;)
        {
            var stop = source.Markdown.IndexOf('\n', at) is >= 0 and var found && found <= end ? found : end + 1;
            yield return new(at, [.. Cells(at, stop)]);
            at = stop + 1;
        }
    }

    /// <summary>The cells between the bars of a line, without their escapes.</summary>
    private IEnumerable<WrittenCell> Cells(int from, int to)
    {
        var begin = from + 1;
        for (var i = begin; i < to; i++)
        {
            if (source.Markdown[i] != '|' || source.Markdown[i - 1] == '\\')
                continue;
            var text = source.Markdown[begin..i];
            yield return new(begin + (text.Length - text.TrimStart().Length), Markup.Plain(text.Trim()));
            begin = i + 1;
        }
    }

    private sealed record WrittenRow(int At, IReadOnlyList<WrittenCell> Cells);

    private sealed record WrittenCell(int At, string Text);
}
