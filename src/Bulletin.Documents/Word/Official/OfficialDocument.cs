using Bulletin.Editing;
using Bulletin.Printing;
using Bulletin.Printing.Typefaces;

namespace Bulletin.Documents.Word.Official;

/// <summary>Sets the issue as an official paper (公文) after GB/T 9704—2012: the same sentences, tables and ledger as enclosures.</summary>
internal static class OfficialDocument
{
    /// <param name="issue">The issue.</param>
    /// <param name="type">The faces; of them the paper carries those alone that a scheme adds.</param>
    public static WordParts Write(Issue issue, ITypeCase? type)
    {
        var set = new SetType(type);
        var furniture = OfficialFurniture.Write(issue, set);
        using var xml = new WordXml("document");
        var text = new WordText(xml, new FigureLinks(issue.Ledger), OfficialStyles.Strong) { Type = set };
        xml.Open("body");
        Head(issue, text);
        var enclosures = new Enclosures(issue, text);
        for (var i = 0; i < issue.Articles.Count; i++)
            new OfficialArticle(text, issue.Articles[i]).Write(i, enclosures, isLast: i == issue.Articles.Count - 1);
        Closing.Write(issue, text);
        enclosures.Write();
        OfficialPage.A4.WriteSection(xml, ColumnSet.One, furniture);
        xml.Close();
        return new(xml.Finish(), StylesPart.Write(OfficialStyles.All, OfficialStyles.Text))
        {
            Furniture = furniture,
            Pictures = text.Pictures.Pictures,
            Faces = [.. OfficialStyles.All.Select(s => s.Face).Distinct(), .. set.Added],
            Fonts = set.Cut(set.Added),
            Numberings = Math.Max(1, issue.Articles.Count),
            HasEvenPages = true,
        };
    }

    /// <summary>版头: the paper's name in red over a red rule, with what else stands at a page's head.</summary>
    private static void Head(Issue issue, WordText text)
    {
        text.Open(OfficialStyles.Issuer);
        text.Run(issue.Masthead.Name, size: OfficialStyles.Issuer.Fitted(LineWidth.Ems(issue.Masthead.Name), OfficialPage.A4.Measure));
        text.Close();
        var line = Folio.Line(issue);
        text.Open(OfficialStyles.Particulars);
        text.Run(line, size: OfficialStyles.Particulars.Fitted(LineWidth.Ems(line), OfficialPage.A4.Measure));
        text.Close();
    }
}
