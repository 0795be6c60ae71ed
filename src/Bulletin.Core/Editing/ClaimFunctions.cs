using System.Globalization;
using Bulletin.Figures;
using Bulletin.Formulas;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>The functions with which an article claims something. Each asks the figures first; what they do not bear out is not printed.</summary>
internal sealed class ClaimFunctions(FigureSet figures, FigureFunctions named, Claims claims)
{
    private const string All = "全部";

    /// <summary>What is said of a part whose whole is zero, before a verb: 供水无需恢复.</summary>
    private const string NoNeed = "无需";

    /// <summary>The same where a clause is called for.</summary>
    private const string NothingDue = "没有待办";

    private const string NotComparable = "两数所含办事处不同，不作比较";

    public void AddTo(ScriptObject functions)
    {
        functions.SetValue("程度", new ArticleFunction(1, 2, Degree), true);
        functions.SetValue("完成", new ArticleFunction(1, 1, call => ProgressOf(call) is { IsOfAll: true, IsComplete: true }), true);
        functions.SetValue("达到", new ArticleFunction(2, 2, call => Reaches(call)), true);
        functions.SetValue("视完成", new ArticleFunction(3, 3, Completion), true);
        functions.SetValue("不少于", new ArticleFunction(2, 2, call => IsComparable(call) && IsNotBelow(call)), true);
        functions.SetValue("视不少于", new ArticleFunction(4, 4, Comparison), true);
        functions.SetValue("突破", new ArticleFunction(2, 2, Passes), true);
        functions.SetValue("增减", new ArticleFunction(1, 1, Change), true);
    }

    /// <summary>全部 where the part is the whole; else the strongest threshold word of the scheme that holds; else the second argument.</summary>
    private object? Degree(Call call)
    {
        var progress = ProgressOf(call);
        var word = progress.IsNothing ? null : progress.IsComplete ? All
            : figures.Scheme.Thresholds.Where(progress.Reaches).OrderByDescending(t => t.Least).FirstOrDefault()?.Word;
        if (word is null && !progress.IsNothing)
            return call.Text(1);
        return claims.Make(word is null ? NoNeed : progress.Said(word), named.PartOf(call).Code);
    }

    private Markup Completion(Call call)
    {
        var progress = ProgressOf(call);
        var words = progress.IsNothing ? NothingDue : progress.IsComplete ? progress.Said(call.Text(1)) : call.Text(2);
        return claims.Make(words, named.PartOf(call).Code);
    }

    private bool Reaches(Call call)
    {
        var progress = ProgressOf(call);
        var word = call.Text(1);
        if (word == All)
            return progress is { IsOfAll: true, IsComplete: true };
        var threshold = figures.Scheme.Thresholds.FirstOrDefault(t => t.Word == word)
            ?? throw call.Fault(new($"制度里没有“{word}”的界限。", $"The scheme has no threshold for '{word}'."), new("请在 thresholds 中加上。", "Add it under 'thresholds'."));
        return progress.IsOfAll && progress.Reaches(threshold);
    }

    private Progress ProgressOf(Call call)
    {
        var part = named.PartOf(call);
        return Progress.Of(named.FigureOf(call, part.Code), named.FigureOf(call, part.PartOf!), figures);
    }

    private Markup Comparison(Call call)
    {
        var words = IsNotBelow(call) ? call.Text(2) : call.Text(3);
        return claims.Make(IsComparable(call) ? words : LeaveOutTheSame(call) ? Progress.ReportedOnly + words : NotComparable, call.Text(0));
    }

    private bool IsNotBelow(Call call) =>
        named.FigureOf(call, call.Text(0)).Value is { } first && named.FigureOf(call, call.Text(1)).Value is { } second && first >= second;

    /// <summary>Two sums that different offices are left out of say nothing about each other.</summary>
    private bool IsComparable(Call call) =>
        Progress.CoversAll(named.FigureOf(call, call.Text(0)), figures) && Progress.CoversAll(named.FigureOf(call, call.Text(1)), figures);

    /// <summary>Two sums that the same offices are left out of can be compared for the others.</summary>
    private bool LeaveOutTheSame(Call call) =>
        !named.FigureOf(call, call.Text(0)).Carried.Any() && !named.FigureOf(call, call.Text(1)).Carried.Any() && figures.LeftOut(call.Text(0)).SequenceEqual(figures.LeftOut(call.Text(1)));

    /// <summary>突破5万人 where the figure exceeds the mark (超过 excludes the number itself); else 达 and the figure.</summary>
    private Markup Passes(Call call)
    {
        var figure = named.ValuedFigure(call, call.Text(0));
        var mark = call.Whole(1) ?? 0;
        if (OfToday(figure) is { } value && value > Rational.From(mark))
            return claims.Make("突破" + Round(mark) + figure.Unit, figure.Code);
        return new Markup("达" + Markup.Link(figure.Text, figure.Code).Text);
    }

    /// <summary>A sum of counts without what earlier days lent; no value where they lent to something that is no sum.</summary>
    private Rational? OfToday(Figure figure)
    {
        if (!figure.Carried.Any())
            return figure.Value;
        return figures.Series(figure.Code) is { IsSummed: true } series ? series.WholeWithout(series.LeftOut.Concat(figure.Carried.Select(c => c.Office.Index)).ToHashSet()) : null;
    }

    /// <summary>增加25户, 减少1户 or 持平: a change in words, which say its direction in place of a sign.</summary>
    private Markup Change(Call call)
    {
        var figure = named.ValuedFigure(call, call.Text(0));
        if (!figures.Scheme.IsChange(figure.Code))
            throw NoChange(call, figure.Code);
        return claims.Make(Change(figure.Value!, figure.Text), figure.Code);
    }

    /// <summary>A figure that is no change went neither up nor down: 比昨日增加 and the whole of it would be false.</summary>
    public static ArticleFault NoChange(Call call, string code) => call.Fault(
        new($"“{code}”本身不是增减数，说不了增加、减少。", $"'{code}' is no change, so that it cannot be said to rise or fall."),
        new("请写报表里“比昨日”一类的列（kind: change），或 rates 里两数相减的数；只印这个数，用“数”。", "Name a column of changes (kind: change) or a rate that takes one number from another; to print the number alone, use 数."));

    /// <summary>A change in words, which say its direction in place of a sign.</summary>
    public static string Change(Rational value, string printed) => value.Sign switch
    {
        > 0 => "增加" + printed,
        < 0 => "减少" + printed.TrimStart('-'),
        _ => "持平",
    };

    private static string Round(int mark) =>
        mark >= 10_000 && mark % 10_000 == 0 ? (mark / 10_000).ToString(CultureInfo.InvariantCulture) + "万" : mark.ToString(CultureInfo.InvariantCulture);
}
