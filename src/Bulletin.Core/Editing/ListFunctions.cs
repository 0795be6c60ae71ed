using Bulletin.Figures;
using Bulletin.Returns;
using Bulletin.Schemes;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>The functions with which an article lists: enumerations that count themselves, offices by rank, texts quoted by office.</summary>
internal sealed class ListFunctions(Day day, FigureSet figures, FigureFunctions named, Claims claims, Quotations quotations)
{
    public void AddTo(ScriptObject functions)
    {
        functions.SetValue("列举", new ArticleFunction(2, 2, call => Enumerate(call.Text(0), call.Texts(1))), true);
        functions.SetValue("顿号", new ArticleFunction(1, 1, call => string.Join('、', call.Texts(0))), true);
        functions.SetValue("最大", new ArticleFunction(1, 1, call => Extreme(call, largest: true)), true);
        functions.SetValue("最小", new ArticleFunction(1, 1, call => Extreme(call, largest: false)), true);
        functions.SetValue("前", new ArticleFunction(2, 2, Leading), true);
        functions.SetValue("引述", new ArticleFunction(1, 1, Quotes), true);
    }

    /// <summary>五个突破（甲、乙、丙、丁、戊）: the count is the list's own. Before a 量词 two is 两.</summary>
    private static string Enumerate(string what, IReadOnlyList<string> items) =>
        $"{(items.Count == 2 ? "两" : ChineseNumber.Print(items.Count))}{what}（{string.Join('、', items)}）";

    /// <summary>The offices with the largest (or smallest) value and that value: <c>.办事处 .数 .并列 .相同 .号 .增减</c>. Equals stand together.</summary>
    private ScriptObject Extreme(Call call, bool largest)
    {
        var figure = named.FigureOf(call, call.Text(0));
        var values = figures.Series(figure.Code)?.ByOffice;
        var ranked = RankedToday(figure);
        if (values is null || ranked.Count == 0)
            throw call.Missing(new($"“{figure.Code}”今天没有分{day.Scheme.OfficeWord}的数。", $"'{figure.Code}' has no values by office today."),
                new($"请在稿件中写 {{{{ if 有 '{figure.Code}' }}}}…{{{{ end }}}}，或换一个指标。", $"Write {{{{ if 有 '{figure.Code}' }}}}…{{{{ end }}}} around it, or name another indicator."));
        var value = values[(largest ? ranked[0] : ranked[^1]).Index];
        var offices = ranked.Where(o => values[o.Index] == value).OrderBy(o => o.Index).ToList();
        var result = new ScriptObject();
        result.SetValue("办事处", ReportedOnly(figure) + Names(offices), true);
        result.SetValue("数", Markup.Link(figures.PrintedFor(figure, offices[0]) + figure.Unit, figure.Code), true);
        result.SetValue("并列", offices.Count > 1, true);
        result.SetValue("相同", offices.Count == ranked.Count, true);
        result.SetValue("号", value!.Sign, true);
        result.SetValue("增减", new ArticleFunction(0, 0, _ => figures.Scheme.IsChange(figure.Code)
            ? claims.Make(ClaimFunctions.Change(value, figures.PrintedFor(figure, offices[0]) + figure.Unit), figure.Code)
            : throw ClaimFunctions.NoChange(call, figure.Code)), true);
        return result;
    }

    /// <summary>An earlier day's value holds no rank among today's.</summary>
    private List<Office> RankedToday(Figure figure) => [.. figures.Ranked(figure.Code).Where(o => !figure.IsCarriedFor(o))];

    /// <summary>The first so many offices by a figure, the largest first. An order that equals stand in is none, so they are named as equals, and a place that several share is theirs together.</summary>
    private string Leading(Call call)
    {
        var figure = named.FigureOf(call, call.Text(0));
        var values = figures.Series(figure.Code)?.ByOffice;
        var ranked = RankedToday(figure);
        var count = Math.Clamp(call.Whole(1) ?? 1, 0, ranked.Count);
        while (count > 0 && count < ranked.Count && values![ranked[count].Index] == values[ranked[count - 1].Index])
            count++;
        var equals = ranked.Take(count).GroupBy(o => values![o.Index]).Where(g => g.Count() > 1).Select(Names).ToList();
        var said = equals.Count == 0 ? "" : equals[0] == Names(ranked.Take(count)) ? "（并列）" : $"（{string.Join('；', equals.Select(e => e + "并列"))}）";
        return ReportedOnly(figure) + Names(ranked.Take(count)) + said;
    }

    private string ReportedOnly(Figure figure) => Progress.CoversAll(figure, figures) ? "" : Progress.ReportedOnly;

    private static string Names(IEnumerable<Office> offices) => string.Join('、', offices.Select(o => o.Short));

    /// <summary>What offices wrote under a text indicator, in the register's order: <c>.办事处 .文字</c>; nothing for those that wrote nothing.</summary>
    private ScriptArray Quotes(Call call)
    {
        var indicator = day.Scheme.Indicator(call.Text(0));
        if (indicator is not { Kind: IndicatorKind.Text })
            throw call.Fault(new($"“{call.Text(0)}”不是文字指标。", $"'{call.Text(0)}' is not a text indicator."), new("请写 kind: text 的指标。", "Name an indicator of 'kind: text'."));
        var quotes = new ScriptArray();
        foreach (var reported in day.Row(indicator))
        {
            if (reported is not { State: ReportedState.Value, IsSetAside: false })
                continue;
            var quote = new ScriptObject();
            quote.SetValue("办事处", reported.Office.Name, true);
            quote.SetValue("文字", quotations.Quote(reported.Text.Trim().TrimEnd('。', ' ', '　'), reported.Place), true);
            quotes.Add(quote);
        }
        return quotes;
    }
}
