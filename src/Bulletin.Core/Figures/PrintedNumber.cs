using Bulletin.Formulas;

namespace Bulletin.Figures;

/// <summary>How a value is printed in its unit; the unit itself stands apart.</summary>
public static class PrintedNumber
{
    public const string Percent = "%";

    public static string Of(Rational? value, string unit, int decimals, RoundingRule rule) =>
        unit == Percent ? Rounding.PrintPercent(value, decimals, rule) : Rounding.Print(value, decimals, rule);
}
