using System.Text;
using Bulletin.Editing;
using Bulletin.Schemes;

namespace Bulletin.Printing;

/// <summary>Prints the issue as Markdown: each figure an ordinary link to its entry in the ledger, so that any viewer can trace it.</summary>
public sealed class MarkdownPrinter : IPrinter
{
    public string Format => "md";

    public PrintedFile Print(Issue issue)
    {
        var text = new StringBuilder();
        text.Append("---\n").Append(Galley.DateKey).Append(": ").Append(JsonFile.Day(issue.DataDate)).Append('\n').Append(Galley.PaperKey).Append(": ")
            .Append(issue.Paper == Paper.A4 ? "a4" : "a3").Append("\n---\n\n");
        text.Append("# ").Append(Markup.Escape(issue.Masthead.Name)).Append("\n\n").Append(Markup.Escape(Folio.Line(issue))).Append("\n\n");
        if (issue.IsDraft)
            text.Append(Galley.DraftMark).Append("\n\n");
        for (var i = 0; i < issue.Articles.Count; i++)
            Write(issue.Articles[i], text.Append(i == 0 ? "" : Galley.Rule + "\n\n"), issue.Figures.Scheme.OfficeWord);
        text.Append(Galley.Rule).Append("\n\n");
        Ledger(issue, text);
        return new("bulletin.md", Encoding.UTF8.GetBytes(text.ToString().TrimEnd('\n') + "\n"));
    }

    private static void Write(Article article, StringBuilder text, string officeWord)
    {
        if (article.Kicker.Count > 0)
            text.Append(Galley.Beside).Append(MarkdownWriter.Inlines(article.Kicker)).Append("\n\n");
        foreach (var line in article.Headlines)
            text.Append(Galley.Head).Append(MarkdownWriter.Inlines(line)).Append("\n\n");
        if (article.Deck.Count > 0)
            text.Append(article.Headlines.Count == 0 ? Galley.Head.TrimEnd() + "\n\n" : "").Append(Galley.Beside).Append(MarkdownWriter.Inlines(article.Deck)).Append("\n\n");
        for (var i = 0; i < article.Lead.Count; i++)
            text.Append(i == 0 ? "" : Galley.Lead.TrimEnd() + "\n").Append(Galley.Lead).Append(i == 0 && article.LeadMark.Length > 0 ? $"**{Markup.Escape(article.LeadMark)}**　" : "")
                .Append(MarkdownWriter.Inlines(article.Lead[i])).Append(i == article.Lead.Count - 1 ? "\n\n" : "\n");
        var writer = new MarkdownWriter(text, officeWord);
        foreach (var block in article.Body)
            block.WriteTo(writer);
        if (article.Byline.Length > 0)
            text.Append(Galley.BylineOpen).Append(Markup.Escape(article.Byline)).Append(Galley.BylineClose).Append("\n\n");
    }

    private static void Ledger(Issue issue, StringBuilder text)
    {
        text.Append(Galley.Head).Append(Galley.Ledger).Append("\n\n").Append(Galley.LedgerHeads).Append("\n| --- | --- | --- | --- |\n");
        var words = new LedgerWords(issue);
        foreach (var entry in issue.Ledger.Entries)
            text.Append("| ").Append(GalleyLedger.Open).Append(entry.Figure.Code).Append(GalleyLedger.Close).Append(Markup.Escape(entry.Figure.Text)).Append(" | ").Append(Markup.Escape(LedgerWords.Definition(entry.Figure)))
                .Append(" | ").Append(Markup.Escape(words.Formula(entry.Figure))).Append(" | ").Append(entry.Cells.Length == 0 ? "—" : Markup.Escape(entry.Cells)).Append(" |\n");
        text.Append('\n');
        if (issue.Ledger.HandWritten.Count > 0)
            text.Append("手写、未经报表核对：").AppendJoin("；", issue.Ledger.HandWritten.Select(n => Markup.Escape($"{n.Text}（“…{n.Context}…”）"))).Append("\n\n");
        foreach (var treatment in issue.Treatments)
            text.Append("报送与处理：").Append(Markup.Escape(treatment)).Append("\n\n");
        text.Append(Markup.Escape(issue.ReadFrom)).Append("\n\n");
        text.Append(Markup.Escape(Folio.Foot(issue))).Append('\n');
    }
}
