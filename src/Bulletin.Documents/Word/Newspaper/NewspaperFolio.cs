using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>报头: the paper's name, date over credits, the section and its label at the outer edge, over thick and thin rule.</summary>
internal static class NewspaperFolio
{
    private static readonly Rule Rule = new(4.5m) { Kind = "thickThinSmallGap" };

    /// <summary>Another face's letters and digits may be wider.</summary>
    private const decimal LabelSpare = 1.3m;

    /// <summary>What the paper's name, and section with label, may take of the measure at most: a longer name is set smaller, a longer section takes two lines.</summary>
    private const decimal MostOfName = 0.5m, MostOfPart = 0.3m;

    private const decimal AfterName = 12;

    public static void Write(Issue issue, WordText text, NewspaperStyles styles, NewspaperGrid grid)
    {
        var isLeft = Folio.IsLabelLeft(issue);
        var name = Math.Min((EmWidth.Of(issue.Masthead.Name) * styles.PaperName.Size) + AfterName, MostOfName * grid.Measure);
        var part = Math.Min((EmWidth.Of(issue.Masthead.Section) * styles.SectionName.Size) + (EmWidth.Of(issue.Masthead.Label) * styles.PageLabel.Size * LabelSpare) + 16, MostOfPart * grid.Measure);
        var dates = grid.Measure - name - part;
        var frame = new TableFrame(text.Xml, isLeft ? [part, name, dates] : [name, dates, part]);
        frame.OpenRow();
        if (isLeft)
            Label(issue, text, styles, frame, isLeft);
        Name(issue, text, styles, frame);
        Dates(issue, text, styles, frame);
        if (!isLeft)
            Label(issue, text, styles, frame, isLeft);
        frame.Close();
        frame.Close();
        text.Blank(styles.Break);
    }

    private static void Name(Issue issue, WordText text, NewspaperStyles styles, TableFrame frame)
    {
        var width = frame.OpenCell(new() { Below = Rule, Stands = "bottom" });
        text.Open(styles.PaperName);
        text.Run(issue.Masthead.Name, size: styles.PaperName.Fitted(EmWidth.Of(issue.Masthead.Name), width - AfterName));
        text.Close();
        frame.Close();
    }

    private static void Dates(Issue issue, WordText text, NewspaperStyles styles, TableFrame frame)
    {
        frame.OpenCell(new() { Below = Rule, Padding = (12, 0), Stands = "bottom" });
        text.Line(styles.Dates, $"{ChineseDate.Full(issue.IssueDate)}　{ChineseDate.Weekday(issue.IssueDate)}");
        text.Line(styles.Dates, Folio.Credits(issue));
        frame.Close();
    }

    private static void Label(Issue issue, WordText text, NewspaperStyles styles, TableFrame frame, bool isLeft)
    {
        frame.OpenCell(new() { Below = Rule, Stands = "bottom" });
        text.Open(styles.SectionName, isLeft ? "left" : "right");
        if (isLeft)
            text.Run(issue.Masthead.Label + " ", styles.PageLabel);
        text.Run(issue.Masthead.Section);
        if (!isLeft)
            text.Run(" " + issue.Masthead.Label, styles.PageLabel);
        text.Close();
        frame.Close();
    }
}
