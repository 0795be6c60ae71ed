using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Writes blocks as plain text; a paragraph is indented by two characters.</summary>
internal sealed class TextWriter(StringBuilder text) : IBlockWriter
{
    private const string Indent = "　　";

    public void Line(string line) => text.Append(line).Append('\n');

    /// <summary>A blank line, never two.</summary>
    public void Gap()
    {
        if (text.Length > 1 && !(text[^1] == '\n' && text[^2] == '\n'))
            text.Append('\n');
    }

    public void Runs(IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count > 0)
            Line(Plain(inlines));
    }

    public void Paragraph(IReadOnlyList<Inline> content) => Line(Indent + Plain(content));

    public void Paragraph(Paragraph paragraph) => Paragraph(paragraph.Content);

    public void Section(Section section)
    {
        Gap();
        Line((section.Label.Length > 0 ? $"【{section.Label}】" : "") + Plain(section.Subhead));
        foreach (var block in section.Content)
            block.WriteTo(this);
    }

    public void PullFigures(PullFigures pulls)
    {
        Gap();
        foreach (var pull in pulls.Figures)
            Line($"{pull.Label} {Plain(pull.Number)}{pull.Unit}{(pull.Note.Count > 0 ? $"（{Plain(pull.Note)}）" : "")}");
    }

    public void DataTable(DataTable table)
    {
        Gap();
        Line($"{Plain(table.Caption)}（单位：{table.Unit}）");
        foreach (var row in table.Rows.Concat(table.Foot))
            Line(row.Head + "：" + string.Join('，', row.Cells.Select((c, i) => c.Text.Length == 0 ? "" : $"{table.Heads[i + 1]} {(c.IsLow ? "▼" : "")}{c.Text}{c.Sign}").Where(c => c.Length > 0)));
        Runs(table.Remark.Count > 0 ? [new TextRun(table.HasLow ? "注：▼" : "注："), .. table.Remark] : []);
    }

    public void BarChart(BarChart chart)
    {
        Gap();
        Line($"{Plain(chart.Caption)}（单位：{chart.Unit}）");
        Line(ChartWords.Bars(chart));
        Runs(ChartWords.Key(chart) is { Count: > 0 } key ? [new TextRun("注："), .. key] : []);
        if (ChartWords.Source(chart) is { Length: > 0 } source)
            Line(source);
    }

    public void Note(Note note)
    {
        Gap();
        Line($"【{note.Label}】{Plain(note.Content)}");
    }

    public void Brief(Brief brief)
    {
        // It stands at the head of all.
    }

    public static string Plain(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(i => i.Plain));
}
