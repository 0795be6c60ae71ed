using Bulletin.Editing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>Writes an article: heads and lead across, 要数, the text in columns, then table, chart and 口径.</summary>
internal sealed class NewspaperArticle(WordText text, PageFlow flow, NewspaperStyles styles, FigureStyles ofFigures, NewspaperGrid grid)
{
    /// <summary>As many letters as stand one above the other in a section's label.</summary>
    private const int ShortLabel = 2;

    /// <summary>On A3 the lines of a data article's headline stand in one line where they can be set at so much of its size.</summary>
    private const decimal SmallestJoined = 0.75m;

    private readonly NewspaperSide _side = new(text, ofFigures, grid);

    public void Write(Article article, bool isFirst)
    {
        var parts = new ArticleParts(article);
        flow.Into(ColumnSet.One);
        if (!isFirst)
            text.Blank(styles.ArticleRule);
        Heads(article, parts.IsOfData);
        Lead(article);
        foreach (var pulls in parts.Pulls)
            new NewspaperPulls(text, ofFigures, grid).Write(pulls);
        if (parts.Pulls.Count == 0)
            text.Blank(ofFigures.Gap);
        if (parts.Text.Count > 0 || article.Byline.Length > 0)
            Text(article, parts.Text);
        flow.Into(ColumnSet.One);
        _side.Write(parts.Tables, parts.Charts);
        foreach (var note in parts.Notes)
            Note(note);
    }

    private void Heads(Article article, bool isOfData)
    {
        var align = isOfData ? "center" : "left";
        if (article.Kicker.Count > 0)
            text.Head(styles.Kicker, article.Kicker, grid.Measure, align);
        if (article.Headlines.Count > 0)
            Headline(isOfData && !grid.IsA4 ? Joined(article.Headlines) : article.Headlines, isOfData ? styles.SecondHeadline : styles.Headline, align);
        if (article.Deck.Count > 0)
            text.Head(styles.Deck, article.Deck, grid.Measure, align);
    }

    /// <summary>The author's lines; where the longest would not fit, the type is smaller.</summary>
    private void Headline(IReadOnlyList<IReadOnlyList<Inline>> lines, TextStyle style, string align)
    {
        var longest = lines.Max(LineWidth.Ems);
        var size = style.Fitted(longest, grid.Measure);
        text.Open(style, align);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Break();
            text.Inlines(lines[i], isLinked: false, size: size);
        }
        text.Close();
    }

    private IReadOnlyList<IReadOnlyList<Inline>> Joined(IReadOnlyList<IReadOnlyList<Inline>> lines)
    {
        List<Inline> one = [.. lines[0]];
        foreach (var line in lines.Skip(1))
            one.AddRange([new TextRun("　"), .. line]);
        return SmallestJoined * styles.SecondHeadline.Size * LineWidth.Ems(one) <= grid.Measure ? [one] : lines;
    }

    private void Lead(Article article)
    {
        for (var i = 0; i < article.Lead.Count; i++)
        {
            text.Open(styles.Lead);
            if (i == 0 && article.LeadMark.Length > 0)
            {
                text.Run(article.LeadMark, styles.LeadMark);
                text.Run("　");
            }
            text.Inlines(article.Lead[i], isLinked: true);
            text.Close();
        }
    }

    private void Text(Article article, List<Block> blocks)
    {
        flow.Into(new(grid.Columns, grid.Gutter, HasRule: true));
        for (var i = 0; i < blocks.Count; i++)
            if (blocks[i] is Section section)
                Subhead(section, isFirst: i == 0);
            else if (blocks[i] is Paragraph paragraph)
                text.Line(article.Byline.Length > 0 && i == blocks.Count - 1 ? styles.LastText : styles.Text, paragraph.Content, isLinked: true);
        if (article.Byline.Length > 0)
            text.Line(styles.Byline, article.Byline);
    }

    private void Subhead(Section section, bool isFirst)
    {
        text.Open(styles.Subhead, new ParagraphForm { IsFirst = isFirst });
        if (section.Label.Length > 0)
        {
            text.Run(section.Label, section.Label.Length == ShortLabel ? styles.SectionLabel : styles.LongLabel);
            text.Run("　");
        }
        text.Inlines(section.Subhead, isLinked: false);
        text.Close();
    }

    private void Note(Note note)
    {
        text.Open(ofFigures.Note);
        text.Run($" {note.Label} ", ofFigures.Tag);
        text.Tab();
        text.Inlines(note.Content, isLinked: true);
        text.Close();
    }
}
