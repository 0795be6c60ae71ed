using Bulletin.Editing;

namespace Bulletin.Documents.Word;

/// <summary>An article's blocks, sorted by where on the page they stand.</summary>
internal sealed class ArticleParts : IBlockWriter
{
    public ArticleParts(Article article)
    {
        foreach (var block in article.Body)
            block.WriteTo(this);
    }

    public List<PullFigures> Pulls { get; } = [];

    /// <summary>The running text: heads of sections, each before its paragraphs, and paragraphs.</summary>
    public List<Block> Text { get; } = [];

    public List<DataTable> Tables { get; } = [];

    public List<BarChart> Charts { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>The article reports figures; else it tells.</summary>
    public bool IsOfData => Pulls.Count + Tables.Count + Charts.Count > 0;

    public void Paragraph(Paragraph paragraph) => Text.Add(paragraph);

    public void Section(Section section)
    {
        Text.Add(section with { Content = [] });
        foreach (var block in section.Content)
            block.WriteTo(this);
    }

    public void PullFigures(PullFigures pulls) => Pulls.Add(pulls);

    public void DataTable(DataTable table) => Tables.Add(table);

    public void BarChart(BarChart chart) => Charts.Add(chart);

    public void Note(Note note) => Notes.Add(note);

    public void Brief(Brief brief)
    {
        // A message is no part of the document.
    }
}
