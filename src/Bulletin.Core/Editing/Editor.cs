using Bulletin.Checks;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>The editor: figures and texts become the issue. First what people wrote, then the template's articles in the order of their names.</summary>
public sealed class Editor
{
    public static readonly FindingKind NothingToPrint = new("no-article", Severity.Error, new("没有可印的稿件", "No article to print"));

    private readonly Claims _claims = new();
    private readonly Quotations _quotations = new();
    private readonly List<Finding> _findings = [];
    private readonly FigureSet _figures;
    private readonly CheckedDay _day;
    private readonly Job _job;

    private Editor(CheckedDay day, FigureSet figures, Job job)
    {
        _day = day;
        _figures = figures;
        _job = job;
    }

    public static Issue Edit(CheckedDay day, FigureSet figures, Job job) => new Editor(day, figures, job).Edit();

    private Day Day => _day.Day;

    private Issue Edit()
    {
        var setter = new ArticleSetter(_figures, _claims, _quotations, TreatmentWords.LeftOut(_day), _findings);
        var articles = Sources().Select(setter.Set).Where(a => !a.IsEmpty).ToList();
        if (articles.Count == 0)
            _findings.Add(NothingToPrint.At(new Place(_job.Template.Name), new("模板里没有稿件，报表里也没有文稿。", "The template has no article and the returns no manuscript."), new("请在模板的 articles 文件夹里放稿件。", "Put an article into the template's folder articles.")));
        var issueDate = new IssueDay(Day.Date, RowOf("出版日期"), _job, _findings).Date();
        var masthead = Masthead();
        IReadOnlyList<Credit> credits = [.. Credits()];
        var findings = Findings();
        var naming = CellWords.NamingOf(Day.Returns);
        return new(masthead, Day.Date, issueDate, articles, LedgerBuilder.Build(articles, _figures, setter.HandWritten, new(naming)))
        {
            TemplateName = _job.Template.Name,
            Day = _day,
            Figures = _figures,
            Findings = findings,
            Paper = _job.Paper ?? Day.Scheme.Paper,
            Credits = credits,
            Treatments = [.. TreatmentWords.Of(_day), .. CarriedWords.Of(_day), .. CorrectionWords.Of(_day), .. AcceptanceWords.Of(findings)],
            ReadFrom = ReadFromWords.Of(Day, findings),
            Claims = _claims.In(articles),
            CellNaming = naming,
            IsDraft = _job.IsDraft,
            AsOf = ChineseDate.Full(Day.Date) + Day.Hour,
        };
    }

    /// <summary>All findings. What is to be verified in a text may be accepted, a fault of the page may not.</summary>
    private IReadOnlyList<Finding> Findings()
    {
        IReadOnlyList<Finding> all = [.. _day.Findings, .. _findings.Select(f => f.Severity < Severity.Error ? _job.Accepted.Cover(f, Day.Date) : f)];
        return [.. all, .. LapsedAcceptance.Find(Day, _job.Accepted, all)];
    }

    private IEnumerable<ArticleSource> Sources()
    {
        foreach (var manuscript in Day.Manuscripts)
            foreach (var source in new ManuscriptArticles(_figures, _day.Findings.Any(f => f.Severity == Severity.Error), _findings).From(manuscript))
                yield return source;
        foreach (var file in _job.Template.Articles)
            yield return new TemplateArticle(file, _day, _figures, _claims, _quotations, _findings).Run();
    }

    private Schemes.Masthead Masthead() => Day.Scheme.Masthead with { Label = RowOf("版次")?.Text ?? Day.Scheme.Masthead.Label };

    private IEnumerable<Credit> Credits()
    {
        foreach (var role in Credit.Roles)
            foreach (var row in RowsOf(role))
                yield return new(role, row.Text);
    }

    /// <summary>The row of a part that the page has once; any other is said to be left out.</summary>
    private ManuscriptRow? RowOf(string part)
    {
        var rows = RowsOf(part).ToList();
        _findings.AddRange(rows.Skip(1).Where(r => r.Text != rows[0].Text).Select(ManuscriptArticles.Unused));
        return rows.FirstOrDefault();
    }

    private IEnumerable<ManuscriptRow> RowsOf(string part) => Day.Manuscripts.SelectMany(m => m.Rows).Where(r => r.Part == part);
}
