using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>More decimals than the indicator may have: half an enterprise cannot resume work.</summary>
public static class FractionalValue
{
    public static readonly FindingKind Kind = new("value-fractional", Severity.Error,
        new("小数位数不对", "Too many decimals"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.ByCell)
            if (value.Indicator.IsSummable && value.Counted is { } number && !IsInSmallerUnit(value) && !Fits(number, value.Indicator.Decimals))
                yield return Kind.At(value.Place,
                    new($"“{value.Office.Name}”的“{value.Indicator.Title}”是 {value.Text}，应为{Due(value.Indicator.Decimals).Chinese}。",
                        $"{value.Indicator.Title} of {value.Office.Name} is {value.Text}; {Due(value.Indicator.Decimals).English} expected."),
                    new("请核对后重报。", "Check it and report it again.")) with
                { Found = value.Text, Expected = Due(value.Indicator.Decimals) };
    }

    /// <summary>1234公斤 are 1.234吨, whatever decimals a report in 吨 may have.</summary>
    private static bool IsInSmallerUnit(Reported value) => value.Conversion is { Factor: var factor } && factor < Rational.One;

    private static bool Fits(Rational number, int decimals) => Amounts.IsNothing(number - Rounding.Round(number, decimals, RoundingRule.HalfAwayFromZero));

    private static Words Due(int decimals) =>
        decimals == 0 ? new("整数", "a whole number is") : new($"至多{decimals}位小数", $"at most {decimals} decimals are");
}
