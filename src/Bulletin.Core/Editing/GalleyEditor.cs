using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>Makes the issue again from a manuscript and the record of its day: each figure in it is held against the record.</summary>
internal sealed class GalleyEditor(Galley galley, DayRecord record, Template template)
{
    public static readonly FindingKind OtherDay = new("figures-other-day", Severity.Error, new("另一天的 figures.json", "A figures.json of another day"));

    private readonly List<Finding> _findings = [];

    public Issue Edit(Paper? paper)
    {
        CheckDay();
        var scheme = template.Scheme;
        var setter = new ArticleSetter(record.Figures, Claims(), new(), TreatmentWords.LeftOut(record.Day), _findings);
        var articles = galley.Articles.Select(setter.Set).ToList();
        if (articles.Count == 0)
            _findings.Add(Editor.NothingToPrint.At(galley.Name.OriginOf(0).Place with { Line = null, Column = null }, new("稿样里一篇稿件也没有了。", "The manuscript holds no article any more."), new("请留下要印的稿件；都删错了，用 bulletin build 重新出报。", "Leave in what is to be printed; if all was deleted by mistake, build again.")));
        var folio = GalleyFolio.Read(galley.Folio, scheme.Masthead.Section);
        var issueDate = new IssueDay(record.Day.Day.Date, folio.IssueDate, new(template, []), _findings).Date();
        CheckName(scheme.Masthead.Name);
        foreach (var entry in galley.Entries)
            Check(entry);
        return new(scheme.Masthead with { Label = folio.Label }, record.Day.Day.Date, issueDate, articles, LedgerBuilder.Build(articles, record.Figures, setter.HandWritten, new(record.CellNaming)))
        {
            TemplateName = template.Name,
            Day = record.Day,
            Figures = record.Figures,
            Findings = _findings,
            Paper = paper ?? galley.Paper ?? scheme.Paper,
            Credits = folio.Credits,
            Treatments = record.Treatments,
            ReadFrom = record.ReadFrom,
            Claims = record.Claims,
            CellNaming = record.CellNaming,
            IsDraft = record.IsDraft,
            AsOf = record.AsOf,
        };
    }

    private Claims Claims()
    {
        var claims = new Claims();
        foreach (var claim in record.Claims)
            claims.Add(claim.Words, claim.Figure);
        return claims;
    }

    private void CheckDay()
    {
        if (galley.Date != record.Day.Day.Date)
            _findings.Add(OtherDay.At(galley.Name.OriginOf(0).Place with { Line = null, Column = null },
                new($"稿样是{ChineseDate.Full(galley.Date)}的，旁边的 figures.json 是{ChineseDate.Full(record.Day.Day.Date)}的。", $"The manuscript is of {galley.Date:yyyy-MM-dd}, the figures.json beside it of {record.Day.Day.Date:yyyy-MM-dd}."),
                new("请把稿样放回它那一天的文件夹。", "Put the manuscript back into the folder of its own day.")) with
            { Found = $"{record.Day.Day.Date:yyyy-MM-dd}", Expected = Words.Same($"{galley.Date:yyyy-MM-dd}") });
    }

    private void CheckName(string name)
    {
        if (Markup.Plain(galley.Name.Markdown).Trim() is var written && written != name)
            _findings.Add(GalleyReader.Unreadable.At(galley.Name.OriginOf(0).Place,
                new($"报名写的是“{written}”，模板里是“{name}”。", $"The paper is called '{written}'; the template has '{name}'."),
                new("请改回；报名在 scheme.yaml 的 masthead 里改。", "Put it back; the name is changed in scheme.yaml under 'masthead'.")) with
            { Found = written, Expected = Words.Same(name) });
    }

    /// <summary>The ledger at the end is made anew; a number changed in it is found all the same.</summary>
    private void Check(GalleyEntry entry)
    {
        if (record.Figures.Find(entry.Code) is not { } figure)
            _findings.Add(InlineBuilder.UnknownLink.At(entry.Place, new($"底稿里没有“{entry.Code}”这个数。", $"There is no figure '{entry.Code}' in the ledger."), new("数字底稿由程序排出，请不要改。", "The ledger is made by the program; leave it as it is.")));
        else if (entry.Text != figure.Text)
            _findings.Add(InlineBuilder.Mismatch.At(entry.Place,
                new($"数字底稿里“{figure.Title}”写的是{entry.Text}，应是{figure.Text}。", $"The ledger gives '{figure.Title}' as {entry.Text}; it is {figure.Text}."),
                new("数字底稿由程序排出，请改回。", "The ledger is made by the program: put it back.")) with
            { Found = entry.Text, Expected = Words.Same(figure.Text) });
    }
}
