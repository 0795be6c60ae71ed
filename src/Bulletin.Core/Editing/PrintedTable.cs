namespace Bulletin.Editing;

/// <summary>A table or a chart as Markdown shows it: rows of plain cells, the heads first.</summary>
public sealed record PrintedTable(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The mark of a cell that lies below what the table compares with, and of the remark that says so.</summary>
    public const string Low = "▼";

    public static PrintedTable Of(DataTable table) =>
        new([table.Heads, .. table.Rows.Concat(table.Foot).Select(r => (IReadOnlyList<string>)[r.Head, .. r.Cells.Select(c => (c.IsLow ? Low : "") + c.Text + c.Sign)])]);

    public static PrintedTable Of(BarChart chart, string officeWord) =>
        new([[officeWord, chart.Title], .. chart.Bars.Select(b => (IReadOnlyList<string>)[b.Name, b.Text])]);

    /// <summary>What stands behind the caption.</summary>
    public static string UnitWords(string unit) => $"（单位：{unit}）";
}
