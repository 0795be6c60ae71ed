using Bulletin.Editing;

namespace Bulletin.Printing.Typefaces;

/// <summary>All words that an issue has printed: lines with what was written where, and names, labels and numbers.</summary>
internal sealed class IssueText : IBlockWriter
{
    private readonly List<PrintedWords> _all = [];

    private IssueText()
    {
    }

    public static IReadOnlyList<PrintedWords> Of(Issue issue)
    {
        var text = new IssueText();
        text.Words(issue.Masthead.Name, issue.Masthead.Section, issue.Masthead.Label, issue.AsOf, issue.Day.Day.Scheme.Source ?? "");
        foreach (var credit in issue.Credits)
            text.Words(credit.Role, credit.Name);
        foreach (var article in issue.Articles)
            text.Add(article);
        foreach (var entry in issue.Ledger.Entries)
            text.Add(entry, new LedgerWords(issue));
        foreach (var number in issue.Ledger.HandWritten)
            text.Words(number.Text, number.Context);
        text.Words([.. issue.Treatments]);
        foreach (var place in issue.Day.Day.Returns.Select(r => r.Place).Concat(issue.Day.Day.Manuscripts.Select(m => m.Place)))
            text._all.Add(new(place.ToString()) { Place = place });
        text.Words(issue.ReadFrom);
        return text._all;
    }

    public void Paragraph(Paragraph paragraph)
    {
    }

    public void Section(Section section)
    {
        Words(section.Label);
        foreach (var block in section.Content)
            block.WriteTo(this);
    }

    public void PullFigures(PullFigures pulls)
    {
        foreach (var pull in pulls.Figures)
            Words(pull.Unit, pull.Label);
    }

    public void DataTable(DataTable table)
    {
        Words([table.Unit, .. table.Heads]);
        foreach (var row in table.Rows.Concat(table.Foot))
            Words([row.Head, .. row.Cells.Select(c => c.Text)]);
    }

    public void BarChart(BarChart chart)
    {
        Words(chart.Unit, chart.OthersMean, chart.Source);
        foreach (var bar in chart.Bars)
            Words(bar.Name, bar.Text);
    }

    public void Note(Note note) => Words(note.Label);

    public void Brief(Brief brief)
    {
        // It stands on no page.
    }

    private void Add(Article article)
    {
        foreach (var line in article.Lines)
            _all.Add(new(string.Concat(line.Select(i => i.Plain))) { Line = line });
        Words(article.LeadMark, article.Byline);
        foreach (var block in article.Body)
            block.WriteTo(this);
    }

    private void Add(LedgerEntry entry, LedgerWords words) =>
        Words(entry.Figure.Text, LedgerWords.Definition(entry.Figure), words.Formula(entry.Figure), entry.Cells);

    private void Words(params string[] words)
    {
        foreach (var one in words)
            if (one.Length > 0)
                _all.Add(new(one));
    }
}
