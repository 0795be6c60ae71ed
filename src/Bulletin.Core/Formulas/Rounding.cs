using System.Globalization;
using System.Numerics;

namespace Bulletin.Formulas;

/// <summary>
/// The one place where numbers are rounded and printed. Values come in exact, so a tie is a tie: 98.745 is one, 98.74499 is none.
/// The rules are 四舍五入 and GB/T 8170—2008.
/// </summary>
public static class Rounding
{
    /// <summary>What is printed where there is no value, as for 0/0.</summary>
    public const string NoValue = "—";

    private static readonly BigInteger Ten = 10;

    /// <summary>The nearest number of so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is below zero.</exception>
    public static Rational Round(Rational value, int decimals, RoundingRule rule) =>
        Rational.Of(Units(value, decimals, rule), BigInteger.Pow(Ten, decimals));

    /// <summary>
    /// The number as printed, without its unit and without grouping: fixed decimals, a hyphen-minus before what is below zero
    /// (never before a zero), <see cref="NoValue"/> for null.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is below zero.</exception>
    public static string Print(Rational? value, int decimals, RoundingRule rule)
    {
        if (value is null)
            return NoValue;
        var units = Units(value, decimals, rule);
        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var point = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        return units.Sign < 0 ? "-" + point : point;
    }

    /// <summary>
    /// A share of a whole (0.9875) as a percentage (98.75), without the % sign. Only the whole itself prints as 100:
    /// any other share takes as many more decimals as it needs.
    /// </summary>
    /// <remarks>The rule holds on both sides of the whole: 100 % is the claim "all, and no more", which 1.00001 bears out as little as 0.99999.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is below zero.</exception>
    public static string PrintPercent(Rational? share, int decimals, RoundingRule rule)
    {
        if (share is null)
            return NoValue;
        var percent = share * Hundred;
        while (percent != Hundred && Round(percent, decimals, rule) == Hundred)
            decimals++;
        return Print(percent, decimals, rule);
    }

    private static Rational Hundred { get; } = Rational.From(100);

    /// <summary>How many units of the last decimal the rounded value has.</summary>
    private static BigInteger Units(Rational value, int decimals, RoundingRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(Ten, decimals);
        var units = BigInteger.DivRem(scaled, value.Denominator, out var rest);
        var half = (rest * 2).CompareTo(value.Denominator);
        if (half > 0 || (half == 0 && (rule == RoundingRule.HalfAwayFromZero || !units.IsEven)))
            units++;
        return value.Sign < 0 ? -units : units;
    }
}
