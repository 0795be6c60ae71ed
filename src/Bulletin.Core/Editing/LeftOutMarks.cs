using Bulletin.Figures;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>
/// Says behind a figure which offices the scheme's policy left out of it, or carried an earlier value forward for: 6533家（不含东圩）. Once a line for
/// each figure, for a reader divides the numbers that stand side by side. Under tables and charts the remark says it. Offices that did not report at
/// all are in no figure: running text says that once, at the end of the lead; what stands alone (headlines, 要数, tables, charts) says it itself.
/// </summary>
internal sealed class LeftOutMarks(FigureSet figures, IReadOnlyList<Office> unreported)
{
    private const int MostNames = 3;

    /// <param name="article">The finished article.</param>
    /// <param name="figures">The figures of its runs.</param>
    /// <param name="unreported">The offices that are in no figure.</param>
    public static Article In(Article article, FigureSet figures, IReadOnlyList<Office> unreported) => new LeftOutMarks(figures, unreported).In(article);

    private Article In(Article article)
    {
        var marked = article.WithLines(Marked) with
        {
            Kicker = Alone(article.Kicker),
            Headlines = [.. article.Headlines.Select(Alone)],
            Deck = Alone(article.Deck),
            Body = [.. article.Body.Select(Marked)],
        };
        return Runs.Printed(article).Any(r => IsUnreportedAlone(r.Figure)) ? Told(marked) : marked;
    }

    /// <summary>The sentence that holds for all running text stands where its figures begin.</summary>
    private Article Told(Article article)
    {
        TextRun sentence = new($"文中各项合计均不含未报的{Names(unreported, figures)}。");
        if (article.Lines.Any(l => Says(l, sentence.Text)))
            return article;
        return article.Lead.Count > 0
            ? article with { Lead = [.. article.Lead.SkipLast(1), [.. article.Lead[^1], sentence]] }
            : article with { Body = [new Paragraph([sentence]), .. article.Body] };
    }

    /// <summary>不含东圩，南屏按7月28日数; empty where every office's own value of the day is in it.</summary>
    public static string Of(Figure figure, FigureSet figures)
    {
        var left = figures.LeftOut(figure.Code);
        List<string> marks = left.Count == 0 ? [] : ["不含" + Names(left, figures)];
        if (figure.Carried.Any())
            marks.AddRange(Lent(figure, figures));
        return string.Join('，', marks);
    }

    /// <summary>The day's marks that name the first of many offices and say how many they are.</summary>
    public static IReadOnlyList<string> Counts(FigureSet figures, IReadOnlyList<Office> unreported)
    {
        var lists = figures.All.SelectMany(f => Lenders(f).Select(l => l.Offices).Prepend(figures.LeftOut(f.Code))).Prepend(unreported);
        return [.. lists.Where(l => l.Count > MostNames).Select(l => Names(l, figures)).Distinct()];
    }

    private static IEnumerable<string> Lent(Figure figure, FigureSet figures) =>
        Lenders(figure).Select(l => $"{Names(l.Offices, figures)}按{ChineseDate.MonthAndDay(l.Day)}数");

    /// <summary>The days whose values stand in for today's, the latest first, and the offices of each.</summary>
    private static IEnumerable<(DateOnly Day, IReadOnlyList<Office> Offices)> Lenders(Figure figure) =>
        figure.Carried.GroupBy(c => c.CarriedFrom!.Value).OrderByDescending(g => g.Key).Select(day => (day.Key, (IReadOnlyList<Office>)[.. day.Select(c => c.Office).Distinct()]));

    private static string Names(IReadOnlyList<Office> offices, FigureSet figures)
    {
        var names = string.Join('、', offices.Take(MostNames).Select(o => o.Short));
        return offices.Count <= MostNames ? names : $"{names}等{ChineseNumber.Print(offices.Count)}个{figures.Scheme.OfficeWord}";
    }

    private IReadOnlyList<Inline> Marked(IReadOnlyList<Inline> line)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        return line.Any(i => i is StrongRun || MarkOf(i).Length > 0) ? [.. line.SelectMany(i => WithMark(i, line, said))] : line;
    }

    /// <summary>A manuscript that is printed again says it already.</summary>
    private static bool Says(IReadOnlyList<Inline> line, string words) => string.Concat(line.Select(i => i.Plain)).Contains(words, StringComparison.Ordinal);

    private IEnumerable<Inline> WithMark(Inline inline, IReadOnlyList<Inline> line, HashSet<string> said)
    {
        if (inline is StrongRun strong)
            return [new StrongRun(Marked(strong.Content))];
        var mark = inline is FigureRun run && IsUnreportedAlone(run.Figure) ? "" : MarkOf(inline);
        return mark.Length > 0 && said.Add(((FigureRun)inline).Figure.Code) && !Says(line, $"（{mark}）") ? [inline, new TextRun($"（{mark}）")] : [inline];
    }

    /// <summary>A line that stands alone says at its end what its running text would leave to the lead.</summary>
    private IReadOnlyList<Inline> Alone(IReadOnlyList<Inline> line)
    {
        var mark = line.OfType<FigureRun>().Where(r => IsUnreportedAlone(r.Figure)).Select(MarkOf).FirstOrDefault(m => m.Length > 0);
        return mark is null || Says(line, $"（{mark}）") ? Marked(line) : [.. Marked(line), new TextRun($"（{mark}）")];
    }

    private bool IsUnreportedAlone(Figure figure) => unreported.Count > 0 && !figure.Carried.Any() && figures.LeftOut(figure.Code).SequenceEqual(unreported);

    /// <summary>A claim in words says itself of whom it is true, and one office's value is not the sum.</summary>
    private string MarkOf(Inline inline) =>
        inline is FigureRun run && figures.Prints(run.Figure, run.Text) ? Of(run.Figure, figures) : "";

    private Block Marked(Block block) => block switch
    {
        Section section => section with { Subhead = Alone(section.Subhead), Content = [.. section.Content.Select(Marked)] },
        PullFigures pulls => new PullFigures([.. pulls.Figures.Select(Marked)]),
        DataTable table => table with { Caption = Marked(table.Caption), Remark = [.. table.Remark, .. Remark(table)] },
        BarChart { Figure: var code } chart when figures.Find(code) is { } figure && Of(figure, figures) is { Length: > 0 } mark && !Says(chart.Caption, $"（{mark}）") =>
            chart with { Caption = [.. chart.Caption, new TextRun($"（{mark}）")] },
        Brief brief => new Brief(Alone(brief.Content)),
        _ => block.WithLines(Marked),
    };

    /// <summary>A number set large stands alone: what is to be said of it stands in the note below.</summary>
    private PullFigure Marked(PullFigure pull)
    {
        var marks = pull.Number.Select(MarkOf).Where(m => m.Length > 0).Distinct().ToList();
        List<Inline> note = [.. Marked(pull.Note)];
        if (marks.Count > 0 && !Says(note, string.Join('，', marks)))
            note.Add(new TextRun((note.Count > 0 ? "，" : "") + string.Join('，', marks)));
        return pull with { Note = note };
    }

    private IEnumerable<TextRun> Remark(DataTable table)
    {
        var said = table.Rows.Concat(table.Foot).SelectMany(r => r.Cells).Select(c => c.Figure).OfType<string>().Distinct()
            .Select(figures.Find).OfType<Figure>().Where(f => Of(f, figures).Length > 0)
            .GroupBy(f => Of(f, figures)).Select(g => string.Join('、', g.Select(f => f.Title)) + g.Key).ToList();
        if (table.HasCarried)
            said.Insert(0, CarriedWords.Legend);
        if (said.Count > 0 && !Says(table.Remark, string.Join("；", said)))
            yield return new TextRun((table.Remark.Count > 0 ? "；" : "") + string.Join("；", said));
    }
}
