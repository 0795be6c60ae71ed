using System.Globalization;
using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Writes one article's blocks as HTML: figures at the top, running text, matter at the side, notes.</summary>
internal sealed class HtmlWriter(HtmlCharts charts) : IBlockWriter
{
    /// <summary>As many letters as a section's label holds at its full size.</summary>
    private const int ShortLabel = 2;

    private readonly StringBuilder _pulls = new();
    private readonly StringBuilder _body = new();
    private readonly StringBuilder _side = new();
    private readonly StringBuilder _notes = new();

    /// <summary>Characters of running text: how long the copy is.</summary>
    public int Characters { get; private set; }

    public string Pulls => _pulls.ToString();

    public string Body => _body.ToString();

    public string Side => _side.ToString();

    public string Notes => _notes.ToString();

    public void Paragraph(Paragraph paragraph)
    {
        Characters += paragraph.Content.Sum(i => i.Plain.Length);
        _body.Append("<p>").Append(HtmlInlines.Linked(paragraph.Content)).Append("</p>\n");
    }

    public void Section(Section section)
    {
        _body.Append("<section><h3 class=\"label-head\">");
        if (section.Label.Length > 0)
            _body.Append(section.Label.Length > ShortLabel ? $"<span class=\"label\" style=\"--letters:{section.Label.Length}\">" : "<span class=\"label\">").Append(Html.Escape(section.Label)).Append("</span>");
        _body.Append("<span class=\"sub\">").Append(HtmlInlines.Bare(section.Subhead)).Append("</span></h3>\n");
        foreach (var block in section.Content)
            block.WriteTo(this);
        _body.Append("</section>\n");
    }

    public void PullFigures(PullFigures pulls)
    {
        _pulls.Append("<section class=\"pulls\"><h3 class=\"tag\">要数</h3><div class=\"pull-list\">\n");
        for (var i = 0; i < pulls.Figures.Count; i++)
            Pull(pulls.Figures[i], isKey: i == 0);
        _pulls.Append("</div></section>\n");
    }

    private void Pull(PullFigure pull, bool isKey)
    {
        var number = string.Concat(pull.Number.Select(i => i.Plain));
        var isTight = pull.Unit is "%" or "‰";
        var width = EmWidth.Of(number) + (pull.Unit.Length == 0 ? 0m : (0.42m * pull.Unit.Length) + (isTight ? 0.1m : 0.35m));
        _pulls.Append("<div class=\"pull").Append(isKey ? " key" : "").Append("\" style=\"--len:").Append(EmWidth.Css(width)).Append("\"><p class=\"num\">")
            .Append(HtmlInlines.Bare(pull.Number));
        if (pull.Unit.Length > 0)
            _pulls.Append("<span class=\"unit").Append(isTight ? " tight" : "").Append("\">").Append(Html.Escape(pull.Unit)).Append("</span>");
        _pulls.Append("</p><div class=\"words\"><p class=\"what\">").Append(Html.Escape(pull.Label)).Append("</p>");
        if (pull.Note.Count > 0)
            _pulls.Append("<p class=\"remark\">").Append(HtmlInlines.Bare(pull.Note)).Append("</p>");
        _pulls.Append("</div></div>\n");
    }

    public void DataTable(DataTable table)
    {
        _side.Append("<div class=\"tbl\"><table>\n<caption><span class=\"cap\"><span class=\"tag\">数据表</span><span class=\"title\">").Append(HtmlInlines.Bare(table.Caption))
            .Append("</span><span class=\"of\">单位：").Append(Html.Escape(table.Unit)).Append("</span></span></caption>\n<thead><tr>");
        foreach (var head in table.Heads)
            _side.Append("<th scope=\"col\">").Append(Html.Escape(head)).Append("</th>");
        _side.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
            Row(row);
        _side.Append("</tbody>\n<tfoot>\n");
        foreach (var row in table.Foot)
            Row(row);
        _side.Append("</tfoot>\n</table>\n");
        if (table.Remark.Count > 0)
            _side.Append("<p class=\"tfoot-note\">").Append(table.HasLow ? "<span class=\"low-mark\"></span>" : "")
                .Append(HtmlInlines.Bare(table.Remark)).Append("</p>");
        _side.Append("</div>\n");
    }

    /// <summary>Blank cells behind the head are one with it: a long head of a total has room.</summary>
    private void Row(TableRow row)
    {
        var blank = 0;
        while (blank < row.Cells.Count && row.Cells[blank].Text.Length == 0)
            blank++;
        _side.Append("<tr><th scope=\"row\"");
        if (blank > 0)
            _side.Append(CultureInfo.InvariantCulture, $" colspan=\"{blank + 1}\"");
        _side.Append('>').Append(Html.Escape(row.Head)).Append("</th>");
        for (var i = blank; i < row.Cells.Count; i++)
            Cell(row.Cells[i]);
        _side.Append("</tr>\n");
    }

    private void Cell(TableCell cell)
    {
        _side.Append(cell.IsLow ? "<td class=\"low\">" : "<td>");
        if (cell.Value is null)
            _side.Append(Html.Escape(cell.Text));
        else
            _side.Append("<data value=\"").Append(Html.Escape(cell.Text)).Append("\">").Append(Html.Escape(cell.Text)).Append("</data>");
        if (cell.IsCarried)
            _side.Append("<span class=\"carried\">").Append(cell.Sign).Append("</span>");
        _side.Append("</td>");
    }

    public void BarChart(BarChart chart) => charts.Write(chart, _side);

    public void Brief(Brief brief)
    {
        // A message is no part of the page.
    }

    public void Note(Note note) =>
        _notes.Append("<aside class=\"note\"><h3 class=\"tag\">").Append(Html.Escape(note.Label)).Append("</h3><div class=\"note-text\"><p>")
            .Append(HtmlInlines.Linked(note.Content)).Append("</p></div></aside>\n");
}
