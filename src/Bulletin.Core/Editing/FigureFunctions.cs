using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>The functions with which an article prints figures; each writes links into the ledger. Described in <c>docs/templates.md</c>.</summary>
internal sealed class FigureFunctions(Day day, FigureSet figures, Claims claims)
{
    public void AddTo(ScriptObject functions)
    {
        functions.SetValue("数", new ArticleFunction(1, 2, call => Number(call, withUnit: true)), true);
        functions.SetValue("值", new ArticleFunction(1, 2, call => Number(call, withUnit: false)), true);
        functions.SetValue("有", new ArticleFunction(1, 1, call => figures.Find(call.Text(0)) is { Value: not null }), true);
        functions.SetValue("余", new ArticleFunction(1, 1, call => Link(ValuedFigure(call, Calculator.RestCode(PartOf(call))))), true);
        functions.SetValue("余数", new ArticleFunction(1, 1, call => Whole(FigureOf(call, Calculator.RestCode(PartOf(call))))), true);
        functions.SetValue("剩余天数", new ArticleFunction(1, 1, call => Link(FigureOf(call, DeadlineNames.DaysLeft(PartOf(call).Code)))), true);
        functions.SetValue("每天至少", new ArticleFunction(1, 1, call => Link(FigureOf(call, DeadlineNames.Pace(PartOf(call).Code)))), true);
        functions.SetValue("期限", new ArticleFunction(1, 1, call => ChineseDate.MonthAndDay(DueDay(call))), true);
        functions.SetValue("已到期", new ArticleFunction(1, 1, call => DueDay(call) <= day.Date), true);
        functions.SetValue("截至", "截至" + ChineseDate.MonthAndDay(day.Date) + day.Hour, true);
        functions.SetValue("数据日期", ChineseDate.MonthAndDay(day.Date), true);
        functions.SetValue("办事处数", new ArticleFunction(0, 1, Offices), true);
    }

    /// <summary>The figure of a code that an article names.</summary>
    /// <exception cref="ArticleFault">There is no such figure.</exception>
    public Figure FigureOf(Call call, string code)
    {
        if (figures.Find(code) is { } figure)
            return figure;
        if (figures.Knows(code))
            throw NoValue(call, code);
        var offer = figures.OfferFor(code);
        throw call.Fault(new($"没有“{code}”这个数。{offer.Chinese}", $"There is no figure '{code}'.{offer.English}"),
            new("请用制度中 indicators 或 rates 的 code。", "Use a code of 'indicators' or 'rates' in the scheme."));
    }

    /// <summary>The indicator named by the first argument, which must be part of a whole.</summary>
    public Indicator PartOf(Call call)
    {
        var code = call.Text(0);
        if (day.Scheme.Indicator(code) is { PartOf: not null } part)
            return part;
        var offer = Spelling.Offer(code, day.Scheme.Indicators.Where(i => i.PartOf is not null).Select(i => i.Code));
        throw call.Fault(new($"“{code}”不是某个总体的一部分。{offer.Chinese}", $"'{code}' is not part of a whole.{offer.English}"),
            new("请写带 part-of 的指标。", "Name an indicator that has 'part-of'."));
    }

    /// <summary>How many offices reported or, of a figure, how many it counts.</summary>
    private Markup Offices(Call call)
    {
        if (call.Given == 0)
            return Link(FigureOf(call, Calculator.Received));
        var figure = FigureOf(call, call.Text(0));
        return claims.Make(figure.Offices.ToString(System.Globalization.CultureInfo.InvariantCulture) + "个", figure.Code);
    }

    /// <summary>As <see cref="FigureOf"/>, for running text: there 0/0 says nothing. A table prints —.</summary>
    /// <exception cref="ArticleFault">There is no such figure, or it has no value today.</exception>
    public Figure ValuedFigure(Call call, string code) =>
        FigureOf(call, code) is { Value: not null } figure ? figure : throw NoValue(call, code);

    private static ArticleFault NoValue(Call call, string code) =>
        call.Missing(new($"“{code}”今天没有数可印。", $"There is no value of '{code}' to print today."),
            new($"请在稿件中写 {{{{ if 有 '{code}' }}}}…{{{{ end }}}}。", $"Write {{{{ if 有 '{code}' }}}}…{{{{ end }}}} around it."));

    private Markup Number(Call call, bool withUnit)
    {
        var figure = ValuedFigure(call, call.Text(0));
        var printed = call.Whole(1) is { } decimals ? figures.Printed(figure, decimals) : figure.Printed;
        return Markup.Link(withUnit ? printed + figure.Unit : printed, figure.Code);
    }

    private DateOnly DueDay(Call call)
    {
        var part = PartOf(call);
        return day.Scheme.Deadlines.FirstOrDefault(d => d.Indicator == part.Code)?.DueFrom(day.Date)
            ?? throw call.Fault(new($"制度里没有“{part.Code}”的时限。", $"The scheme has no deadline for '{part.Code}'."),
                new("请在 deadlines 中加上。", "Add one under 'deadlines'."));
    }

    private static object Whole(Figure figure) => (decimal)(figure.Value?.Numerator ?? 0);

    private static Markup Link(Figure figure) => Markup.Link(figure.Text, figure.Code);
}
