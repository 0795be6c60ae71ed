using System.Text;
using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>Prints the issue as plain text, to be pasted into a message or a mail.</summary>
public sealed class TextPrinter : IPrinter
{
    public string Format => "txt";

    public PrintedFile Print(Issue issue)
    {
        var text = new StringBuilder();
        var writer = new TextWriter(text);
        writer.Line(BriefWords.Of(issue));
        writer.Gap();
        writer.Line(issue.Masthead.Name + (issue.IsDraft ? "（草稿）" : ""));
        writer.Line(Folio.Line(issue));
        foreach (var article in issue.Articles)
            Write(article, writer);
        writer.Gap();
        Ledger(issue, writer);
        return new("bulletin.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Write(Article article, TextWriter writer)
    {
        writer.Gap();
        writer.Runs(article.Kicker);
        foreach (var line in article.Headlines)
            writer.Runs(line);
        writer.Runs(article.Deck);
        writer.Gap();
        for (var i = 0; i < article.Lead.Count; i++)
            writer.Paragraph(i == 0 && article.LeadMark.Length > 0 ? [new TextRun(article.LeadMark + "　"), .. article.Lead[i]] : article.Lead[i]);
        foreach (var block in article.Body)
            block.WriteTo(writer);
        if (article.Byline.Length > 0)
            writer.Line($"（{article.Byline}）");
    }

    private static void Ledger(Issue issue, TextWriter writer)
    {
        writer.Line("【数字底稿】");
        var words = new LedgerWords(issue);
        foreach (var entry in issue.Ledger.Entries)
            writer.Line($"{entry.Figure.Text}：{LedgerWords.Definition(entry.Figure)}＝{words.Formula(entry.Figure)}{(entry.Cells.Length > 0 ? $"，{entry.Cells}" : "")}");
        foreach (var number in issue.Ledger.HandWritten)
            writer.Line($"手写、未经报表核对：{number.Text}（“…{number.Context}…”）");
        foreach (var treatment in issue.Treatments)
            writer.Line("报送与处理：" + treatment);
        writer.Line(issue.ReadFrom);
        writer.Line(Folio.Foot(issue));
    }
}
