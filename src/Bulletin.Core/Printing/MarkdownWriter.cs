using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Writes blocks as the Markdown of which articles are made, so that what is written can be printed again.</summary>
internal sealed class MarkdownWriter(StringBuilder text, string officeWord) : IBlockWriter
{
    /// <summary>Words that stand side by side are escaped as one, however many runs they are.</summary>
    public static string Inlines(IReadOnlyList<Inline> inlines)
    {
        var (line, words) = (new StringBuilder(), "");
        foreach (var inline in inlines)
        {
            if (inline is not (FigureRun or StrongRun))
            {
                words += inline.Plain;
                continue;
            }
            line.Append(Markup.Escape(words)).Append(inline is FigureRun run ? Markup.Link(run.Text, run.Figure.Code).Text : $"**{Inlines(((StrongRun)inline).Content)}**");
            words = "";
        }
        return line.Append(Markup.Escape(words)).ToString();
    }

    /// <summary>Words in brackets all by themselves would be taken for a byline.</summary>
    public void Paragraph(Paragraph paragraph)
    {
        var line = Inlines(paragraph.Content);
        Line(Galley.IsByline(line) ? Told(line) : Begun(line));
    }

    /// <summary>A line whose first sign would be read as a mark, were it not written by its number.</summary>
    private static string Begun(string line) => GalleyLines.IsMark(line) ? Told(line) : line;

    private static string Told(string line) => $"&#x{(int)line[0]:X};{line[1..]}";

    public void Section(Section section)
    {
        var subhead = Inlines(section.Subhead);
        Line(Galley.Section + (section.Label.Length > 0 || subhead.AsSpan().IndexOfAny('|', '｜') >= 0 ? $"{Markup.Escape(section.Label)} | " : "") + subhead);
        foreach (var block in section.Content)
            block.WriteTo(this);
    }

    public void PullFigures(PullFigures pulls)
    {
        Open("要数", "");
        foreach (var pull in pulls.Figures)
            text.Append("- ").Append(Inlines(Whole(pull))).Append(" | ").Append(Markup.Escape(pull.Label))
                .Append(pull.Note.Count > 0 ? " | " + Inlines(pull.Note) : "").Append('\n');
        Close();
    }

    /// <summary>A unit that is set apart on the page stands in the figure's link.</summary>
    private static IReadOnlyList<Inline> Whole(PullFigure pull) =>
        pull is { Unit.Length: > 0, Number: [FigureRun only] } ? [only with { Text = only.Text + pull.Unit }] : pull.Number;

    public void DataTable(DataTable table)
    {
        Open("数据表", table.Asked);
        Line(Begun(Inlines(table.Caption)) + Markup.Escape(PrintedTable.UnitWords(table.Unit)));
        Rows(PrintedTable.Of(table));
        if (table.Remark.Count > 0)
            text.Append('\n').Append(Begun((table.HasLow ? PrintedTable.Low : "") + Inlines(table.Remark))).Append('\n');
        Close();
    }

    public void BarChart(BarChart chart)
    {
        Open("图表", chart.Asked);
        Line(Begun(Inlines(chart.Caption)) + Markup.Escape(PrintedTable.UnitWords(chart.Unit)));
        Rows(PrintedTable.Of(chart, officeWord));
        Close();
    }

    public void Note(Note note)
    {
        Open(note.Label, "");
        text.Append(Begun(Inlines(note.Content))).Append('\n');
        Close();
    }

    public void Brief(Brief brief)
    {
        Open("简讯", "");
        text.Append(Begun(Inlines(brief.Content))).Append('\n');
        Close();
    }

    private void Rows(PrintedTable table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            text.Append("| ").AppendJoin(" | ", table.Rows[i].Select(Markup.Escape)).Append(" |\n");
            if (i == 0)
                text.Append("| --- |").Append(string.Concat(table.Rows[0].Skip(1).Select(_ => " ---: |"))).Append('\n');
        }
    }

    /// <summary>A part of the page, as an article asks for it.</summary>
    private void Open(string part, string asked) => text.Append("::: ").Append(part).Append(asked.Length > 0 ? " " + asked : "").Append('\n');

    private void Close() => text.Append(":::\n\n");

    private void Line(string line) => text.Append(line).Append("\n\n");
}
