using System.Globalization;
using Bulletin.Figures;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>The functions with which an article claims something. Each asks the figures first; what they do not bear out is not printed.</summary>
internal sealed class ClaimFunctions(FigureSet figures, FigureFunctions named, Claims claims)
{
    private const string All = "全部";

    public void AddTo(ScriptObject functions)
    {
        functions.SetValue("程度", new ArticleFunction(1, 2, Degree), true);
        functions.SetValue("完成", new ArticleFunction(1, 1, call => IsWhole(call)), true);
        functions.SetValue("达到", new ArticleFunction(2, 2, call => Reaches(call)), true);
        functions.SetValue("视完成", new ArticleFunction(3, 3, call => claims.Make(call.Text(IsWhole(call) ? 1 : 2), named.PartOf(call).Code)), true);
        functions.SetValue("不少于", new ArticleFunction(2, 2, call => IsNotBelow(call)), true);
        functions.SetValue("视不少于", new ArticleFunction(4, 4, call => claims.Make(call.Text(IsNotBelow(call) ? 2 : 3), call.Text(0))), true);
        functions.SetValue("突破", new ArticleFunction(2, 2, Passes), true);
        functions.SetValue("增减", new ArticleFunction(1, 1, Change), true);
    }

    /// <summary>全部 where the part is the whole; else the strongest threshold word of the scheme that holds; else the second argument.</summary>
    private object? Degree(Call call)
    {
        var part = named.PartOf(call);
        if (IsWhole(call))
            return claims.Make(All, part.Code);
        var word = figures.Scheme.Thresholds.Where(t => Holds(call, t)).OrderByDescending(t => t.Least).FirstOrDefault()?.Word;
        return word is null ? call.Text(1) : claims.Make(word, part.Code);
    }

    private bool IsWhole(Call call)
    {
        var (part, whole) = Pair(call);
        return CoversAll(part) && CoversAll(whole) && part.Value is not null && part.Value == whole.Value && !whole.Value!.IsZero;
    }

    private bool Reaches(Call call)
    {
        var word = call.Text(1);
        if (word == All)
            return IsWhole(call);
        var threshold = figures.Scheme.Thresholds.FirstOrDefault(t => t.Word == word)
            ?? throw call.Fault(new($"制度里没有“{word}”的界限。", $"The scheme has no threshold for '{word}'."), new("请在 thresholds 中加上。", "Add it under 'thresholds'."));
        return Holds(call, threshold);
    }

    private bool Holds(Call call, Threshold threshold)
    {
        var (part, whole) = Pair(call);
        if (!CoversAll(part) || !CoversAll(whole) || part.Value is null || whole.Value is null || part.Value.Over(whole.Value) is not { } share)
            return false;
        return threshold.IsStrict ? share > threshold.Least : share >= threshold.Least;
    }

    /// <summary>A word about the whole may not rest on a sum that an office is left out of.</summary>
    private bool CoversAll(Figure figure) => figures.Series(figure.Code) is not { LeftOut.Count: > 0 };

    private (Figure Part, Figure Whole) Pair(Call call)
    {
        var part = named.PartOf(call);
        return (named.FigureOf(call, part.Code), named.FigureOf(call, part.PartOf!));
    }

    private bool IsNotBelow(Call call) =>
        named.FigureOf(call, call.Text(0)).Value is { } first && named.FigureOf(call, call.Text(1)).Value is { } second && first >= second;

    /// <summary>突破5万人 where the figure exceeds the mark (超过 excludes the number itself); else 达 and the figure.</summary>
    private Markup Passes(Call call)
    {
        var figure = named.FigureOf(call, call.Text(0));
        var mark = call.Whole(1) ?? 0;
        if (figure.Value is { } value && value > Rational.From(mark))
            return claims.Make("突破" + Round(mark) + figure.Unit, figure.Code);
        return new Markup("达" + Markup.Link(figure.Text, figure.Code).Text);
    }

    /// <summary>增加25户, 减少1户 or 持平: a change in words, which say its direction in place of a sign.</summary>
    private Markup Change(Call call)
    {
        var figure = named.FigureOf(call, call.Text(0));
        var words = figure.Value switch
        {
            null => figure.Printed,
            { Sign: > 0 } => "增加" + figure.Text,
            { Sign: < 0 } => "减少" + figure.Text.TrimStart('-'),
            _ => "持平",
        };
        return claims.Make(words, figure.Code);
    }

    private static string Round(int mark) =>
        mark >= 10_000 && mark % 10_000 == 0 ? (mark / 10_000).ToString(CultureInfo.InvariantCulture) + "万" : mark.ToString(CultureInfo.InvariantCulture);
}
