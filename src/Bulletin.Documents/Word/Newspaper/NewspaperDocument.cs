using Bulletin.Editing;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>Sets the issue as a newspaper page (报纸版式): head blocks across, text in columns with rules between, ledger and foot.</summary>
internal static class NewspaperDocument
{
    /// <param name="issue">The issue.</param>
    /// <param name="type">The faces that the document carries with it; null: it is set in what the reader's system has.</param>
    public static WordParts Write(Issue issue, ITypeCase? type)
    {
        var grid = NewspaperGrid.Of(issue.Paper);
        var styles = new NewspaperStyles(grid);
        var ofFigures = new FigureStyles(grid);
        var set = new SetType(type);
        var furniture = NewspaperFurniture.Write(issue, styles, set);
        using var xml = new WordXml("document");
        var text = new WordText(xml, new FigureLinks(issue.Ledger), styles.Strong) { Type = set };
        xml.Open("body");
        var flow = new PageFlow(xml, grid.Page, styles.Break, furniture);
        NewspaperFolio.Write(issue, text, styles, grid);
        var writer = new NewspaperArticle(text, flow, styles, ofFigures, grid);
        for (var i = 0; i < issue.Articles.Count; i++)
            writer.Write(issue.Articles[i], isFirst: i == 0);
        new NewspaperLedger(text, flow, ofFigures, grid).Write(issue);
        flow.Into(ColumnSet.One);
        text.Line(styles.Foot, Folio.Foot(issue));
        flow.Finish();
        xml.Close();
        IReadOnlyList<TextStyle> all = [.. styles.All, .. ofFigures.All];
        IReadOnlyList<Typeface> faces = [.. all.Select(s => s.Face).Distinct(), .. set.Added];
        return new(xml.Finish(), StylesPart.Write(all, styles.Text))
        {
            Furniture = furniture,
            Pictures = text.Pictures.Pictures,
            Faces = faces,
            Fonts = set.Cut(faces),
        };
    }
}
