using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>Sets the issue as a newspaper page (报纸版式): head blocks across, text in columns with rules between, ledger and foot.</summary>
internal static class NewspaperDocument
{
    public static WordParts Write(Issue issue)
    {
        var grid = NewspaperGrid.Of(issue.Paper);
        var styles = new NewspaperStyles(grid);
        var ofFigures = new FigureStyles(grid);
        var furniture = NewspaperFurniture.Write(issue, styles);
        using var xml = new WordXml("document");
        var text = new WordText(xml, new FigureLinks(issue.Ledger), styles.Strong);
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
        return new(xml.Finish(), StylesPart.Write(all, styles.Text)) { Furniture = furniture, Pictures = text.Pictures.Pictures, Faces = [.. all.Select(s => s.Face).DistinctBy(f => f.Name)] };
    }
}
