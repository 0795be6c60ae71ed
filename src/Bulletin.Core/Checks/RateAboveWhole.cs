using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A rate above 100 %, reported or reckoned. It can be true (people lent from elsewhere), so it is asked about and never refused.</summary>
public static class RateAboveWhole
{
    public static readonly FindingKind Kind = new("rate-above-100", Severity.Verify,
        new("比率超过100%", "A rate above 100 %"));

    public static IEnumerable<Finding> Find(Day day) => Reported(day).Concat(Reckoned(day));

    private static IEnumerable<Finding> Reported(Day day)
    {
        foreach (var value in day.AllValues)
            if (value.Indicator.Kind == IndicatorKind.Rate && value.Counted is { } share && share > Rational.One)
                yield return Above(value, value.Indicator.Title, share);
    }

    private static IEnumerable<Finding> Reckoned(Day day)
    {
        var series = new DaySeries(day);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rate in day.Scheme.Rates)
        {
            if (rate.Unit != "%" || ByOffice(series, rate) is not { } shares)
                continue;
            for (var office = 0; office < shares.Count; office++)
                if (shares[office] is { } share && share > Rational.One && FirstOperand(day, rate.Formula, office) is { } operand && said.Add($"{operand.Place}\n{rate.Formula.Quotient}"))
                    yield return Above(operand, rate.Title, share);
        }
    }

    /// <summary>An average of the offices' rates has these rates within it: the shares of its quotient.</summary>
    private static IReadOnlyList<Rational?>? ByOffice(DaySeries series, Rate rate)
    {
        if (rate.Formula.VariesByOffice)
            return series.Of(rate.Code).ByOffice;
        if (rate.Formula.Quotient is not { } quotient)
            return null;
        var (parts, wholes) = (series.Of(quotient.Part).ByOffice, series.Of(quotient.Whole).ByOffice);
        var shares = new Rational?[parts.Count];
        for (var office = 0; office < shares.Length; office++)
            shares[office] = wholes[office] is { } whole ? parts[office]?.Over(whole) : null;
        return shares;
    }

    /// <summary>A reckoned rate has no cell of its own: the finding points at the first value that it is made of.</summary>
    private static Reported? FirstOperand(Day day, Formula formula, int office)
    {
        foreach (var name in formula.Names)
            if (day.Scheme.Indicator(name) is { } indicator && day.Row(indicator)[office] is { Counted: not null } value)
                return value;
        return null;
    }

    private static Finding Above(Reported value, string title, Rational share) =>
        Kind.At(value.Place,
            new($"“{value.Office.Name}”的“{title}”是 {Amounts.Percent(share)}，超过 100%。", $"{title} of {value.Office.Name} is {Amounts.Percent(share)}, above 100 %."),
            new("请核实原因；如果漏了百分号（98.75 应写 98.75%），请改正。", "Find out why; if the percent sign is missing (98.75 for 98.75%), correct it.")) with
        { Found = value.Text, Expected = new("一般不超过 100%", "100 % at most, as a rule") };
}
