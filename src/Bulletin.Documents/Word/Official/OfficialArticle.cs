using Bulletin.Editing;

namespace Bulletin.Documents.Word.Official;

/// <summary>Writes an article: title, lead, numbered sections, 口径; what is attached to it is kept for the end.</summary>
internal sealed class OfficialArticle(WordText text, Article article)
{
    private readonly ArticleParts _parts = new(article);

    /// <param name="index">Which article it is, from 0: each counts its headings anew.</param>
    /// <param name="enclosures">Takes its tables and charts.</param>
    /// <param name="isLast">What is attached is told before the signature of the last one.</param>
    public void Write(int index, Enclosures enclosures, bool isLast)
    {
        Title(index);
        for (var i = 0; i < article.Lead.Count; i++)
            Lead(article.Lead[i], i == 0 ? article.LeadMark : "");
        foreach (var pulls in _parts.Pulls)
            Pulls(pulls);
        foreach (var block in _parts.Text)
            if (block is Section section)
                Heading(section, index + 1);
            else if (block is Paragraph paragraph)
                text.Line(TextOf(block, isLast), paragraph.Content, isLinked: true);
        foreach (var note in _parts.Notes)
            Labelled(note.Label, note.Content, TextOf(note, isLast));
        enclosures.Take(_parts);
        if (isLast)
            enclosures.WriteList();
        else if (article.Byline.Length > 0)
            text.Line(OfficialStyles.Signature, article.Byline);
    }

    private TextStyle TextOf(Block block, bool isLast) =>
        isLast && ReferenceEquals(block, _parts.Notes.Count > 0 ? _parts.Notes[^1] : _parts.Text[^1]) ? OfficialStyles.LastText : OfficialStyles.Text;

    /// <summary>Two lines below the red rule; a further article begins a page.</summary>
    private void Title(int index)
    {
        text.Blank(OfficialStyles.Beside, startsPage: index > 0);
        if (index == 0)
            text.Blank(OfficialStyles.Beside);
        if (article.Kicker.Count > 0)
            text.Head(OfficialStyles.Beside, article.Kicker, OfficialPage.A4.Measure);
        text.Open(OfficialStyles.Title);
        for (var i = 0; i < article.Headlines.Count; i++)
        {
            if (i > 0)
                text.Break();
            text.Inlines(article.Headlines[i], isLinked: false);
        }
        text.Close();
        if (article.Deck.Count > 0)
            text.Head(OfficialStyles.Beside, article.Deck, OfficialPage.A4.Measure);
        text.Blank(OfficialStyles.Beside);
    }

    private void Lead(IReadOnlyList<Inline> content, string mark)
    {
        if (mark.Length > 0)
            Labelled(mark, content, OfficialStyles.Text);
        else
            text.Line(OfficialStyles.Text, content, isLinked: true);
    }

    private void Labelled(string label, IReadOnlyList<Inline> content, TextStyle style)
    {
        text.Open(style);
        text.Run(label, OfficialStyles.Strong);
        text.Run("　");
        text.Inlines(content, isLinked: true);
        text.Close();
    }

    private void Pulls(PullFigures pulls)
    {
        text.Open(OfficialStyles.Text);
        text.Run("要数", OfficialStyles.Strong);
        text.Close();
        foreach (var pull in pulls.Figures)
        {
            text.Open(OfficialStyles.Text, "left");
            text.Run(pull.Label + "　");
            text.Inlines(pull.Number, isLinked: true);
            text.Run(pull.Unit);
            if (pull.Note.Count > 0)
            {
                text.Run("　");
                text.Inlines(pull.Note, isLinked: true);
            }
            text.Close();
        }
    }

    private void Heading(Section section, int numbering)
    {
        text.Open(OfficialStyles.Heading, new ParagraphForm { Numbering = numbering });
        if (section.Label.Length > 0)
            text.Run(section.Label + "　");
        text.Inlines(section.Subhead, isLinked: false);
        text.Close();
    }
}
