using System.Numerics;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A reported rate, by office or in the total row, that is not what its formula gives: one of the numbers behind it may be wrong.</summary>
public static class RateDiffers
{
    public static readonly FindingKind Kind = new("rate-differs", Severity.Verify,
        new("上报的比率与计算不符", "A reported rate differs from its formula"));

    // Whole percent at the coarsest (18%), half a unit of the fourth decimal at the finest: beyond that it is rounding.
    private const int FewestDecimals = 2;
    private const int MostDecimals = 4;

    public static IEnumerable<Finding> Find(Day day) => ByOffice(day).Concat(day.Returns.SelectMany(r => OfTotals(day, r)));

    private static IEnumerable<Finding> ByOffice(Day day)
    {
        var series = new DaySeries(day);
        foreach (var indicator in day.Scheme.Indicators)
        {
            if (indicator is not { Kind: IndicatorKind.Rate, Formula: { VariesByOffice: true } formula })
                continue;
            var due = series.Of("", formula).ByOffice;
            foreach (var value in day.Row(indicator))
                if (value?.Counted is { } share && due[value.Office.Index] is { } expected && !Agrees(share, expected))
                    yield return Differs(value.Place, value.Office.Name, indicator, value.Text, share, expected);
        }
    }

    private static IEnumerable<Finding> OfTotals(Day day, Return read)
    {
        Dictionary<int, List<ReportedTotal>>? rows = null;
        foreach (var total in read.Totals)
        {
            if (total.Indicator is not { Kind: IndicatorKind.Rate, Formula: { } formula })
                continue;
            rows ??= ByRow(read.Totals);
            var beside = Beside(rows[RowOf(total)], formula);
            if (Says(total, beside))
                continue;
            var counted = new DaySeries(day, total.Offices).Of("", formula).Whole;
            if (!Says(total, counted) && (beside ?? counted) is { } expected)
                yield return Differs(total.Place, total.Label, total.Indicator, total.Text, total.Value, expected);
        }
    }

    private static Dictionary<int, List<ReportedTotal>> ByRow(IReadOnlyList<ReportedTotal> totals)
    {
        var rows = new Dictionary<int, List<ReportedTotal>>();
        foreach (var total in totals)
        {
            if (!rows.TryGetValue(RowOf(total), out var row))
                rows.Add(RowOf(total), row = []);
            row.Add(total);
        }
        return rows;
    }

    private static int RowOf(ReportedTotal total) => total.Place.Cell!.Row;

    /// <summary>What the rate is by the totals beside it; the offices that are counted need not be those that the totals count.</summary>
    private static Rational? Beside(List<ReportedTotal> row, Formula formula) => formula.VariesByOffice
        ? formula.Evaluate("", name => new(name, [], row.Find(t => t.Indicator.Code == name)?.Value), 0).Whole
        : null;

    private static bool Says(ReportedTotal total, Rational? expected) => expected is not null && Agrees(total.Value, expected);

    private static bool Agrees(Rational share, Rational expected)
    {
        var places = FewestDecimals;
        while (places < MostDecimals && Rounding.Round(share, places, RoundingRule.HalfAwayFromZero) != share)
            places++;
        return (share - expected).Abs() <= Rational.Of(1, 2 * BigInteger.Pow(10, places));
    }

    private static Finding Differs(Place place, string who, Indicator indicator, string text, Rational share, Rational expected) =>
        Kind.At(place,
            new($"“{who}”的“{indicator.Title}”报的是 {Amounts.Percent(share)}，按 {indicator.Formula} 计算是 {Amounts.Percent(expected)}。",
                $"{indicator.Title} of {who} is reported as {Amounts.Percent(share)}; {indicator.Formula} gives {Amounts.Percent(expected)}."),
            new("请核对比率和它的分子、分母。", "Check the rate and the two numbers behind it.")) with
        { Found = text, Expected = Words.Same(Amounts.Percent(expected)) };
}
