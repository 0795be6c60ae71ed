using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Writes blocks as Markdown.</summary>
internal sealed class MarkdownWriter(StringBuilder text) : IBlockWriter
{
    public static string Inlines(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        FigureRun run => Markup.Link(run.Text, run.Figure.Code).Text,
        StrongRun strong => $"**{Inlines(strong.Content)}**",
        _ => Markup.Escape(i.Plain),
    }));

    public void Paragraph(Paragraph paragraph) => Line(Inlines(paragraph.Content));

    public void Section(Section section)
    {
        Line("### " + (section.Label.Length > 0 ? Markup.Escape(section.Label) + "｜" : "") + Inlines(section.Subhead));
        foreach (var block in section.Content)
            block.WriteTo(this);
    }

    public void PullFigures(PullFigures pulls)
    {
        foreach (var pull in pulls.Figures)
            text.Append("- **").Append(Inlines(pull.Number)).Append(Markup.Escape(pull.Unit)).Append("** ").Append(Markup.Escape(pull.Label))
                .Append(pull.Note.Count > 0 ? "，" + Inlines(pull.Note) : "").Append('\n');
        text.Append('\n');
    }

    public void DataTable(DataTable table)
    {
        Line($"**{Inlines(table.Caption)}**（单位：{Markup.Escape(table.Unit)}）");
        text.Append("| ").AppendJoin(" | ", table.Heads.Select(Markup.Escape)).Append(" |\n|").Append(" --- |").Append(string.Concat(table.Heads.Skip(1).Select(_ => " ---: |"))).Append('\n');
        foreach (var row in table.Rows.Concat(table.Foot))
            text.Append("| ").Append(Markup.Escape(row.Head)).Append(" | ").AppendJoin(" | ", row.Cells.Select(c => Markup.Escape((c.IsLow ? "▼" : "") + c.Text))).Append(" |\n");
        text.Append('\n');
        if (table.Remark.Count > 0)
            Line((table.HasLow ? "▼" : "") + Inlines(table.Remark));
    }

    public void BarChart(BarChart chart)
    {
        Line($"**{Inlines(chart.Caption)}**（单位：{Markup.Escape(chart.Unit)}）");
        Line(string.Join('，', chart.Bars.Select(b => Markup.Escape($"{b.Name}{b.Text}"))) + (chart.Source.Length > 0 ? $"。资料来源：{Markup.Escape(chart.Source)}" : ""));
    }

    public void Note(Note note) => Line($"> **{Markup.Escape(note.Label)}**　{Inlines(note.Content)}");

    private void Line(string line) => text.Append(line).Append("\n\n");
}
