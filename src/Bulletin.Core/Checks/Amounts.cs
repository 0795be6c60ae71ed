using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>Writes numbers as findings name them: exact, with their unit; a rate as a percentage.</summary>
internal static class Amounts
{
    public static string Write(Rational value, Indicator indicator) =>
        indicator.Kind == IndicatorKind.Rate ? Percent(value) : value + indicator.Unit;

    public static string Percent(Rational share) => Rounding.PrintPercent(share, 2, RoundingRule.HalfAwayFromZero) + "%";

    /// <summary>How far a reported number may lie from what it was rounded from; zero where whole numbers are due.</summary>
    public static Rational HalfUnit(Indicator indicator) => indicator.Decimals == 0 ? Rational.Zero
        : Rational.Of(1, 2 * System.Numerics.BigInteger.Pow(10, indicator.Decimals + (indicator.Unit == "%" ? 2 : 0)));

    /// <summary>Float noise of a saved formula result (2600.0000000000005) is no difference.</summary>
    public static bool IsNothing(Rational difference) => difference.Abs() < Smallest;

    private static Rational Smallest { get; } = Rational.From(0.000_000_1m);
}
