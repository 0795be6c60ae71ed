using System.Globalization;
using System.Numerics;
using Bulletin.Formulas;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Formulas;

public sealed class RationalTests
{
    private static readonly Gen<Rational> Values =
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[1, 1_000_000], (n, d) => Rational.Of(n, d));

    [Fact]
    public void What_is_added_can_be_taken_away() =>
        Gen.Select(Values, Values).Sample((a, b) => a + b - b == a && a - a == Rational.Zero);

    [Fact]
    public void What_is_multiplied_can_be_divided() =>
        Gen.Select(Values, Values.Where(b => !b.IsZero)).Sample((a, b) => (a * b).Over(b) == a && a.Over(b)! * b == a);

    [Fact]
    public void The_order_agrees_with_cross_multiplication() =>
        Gen.Select(Values, Values).Sample((a, b) =>
            a < b == (a.Numerator * b.Denominator < b.Numerator * a.Denominator) && (a == b) == (a.CompareTo(b) == 0) && a >= b == !(a < b));

    [Fact]
    public void Equal_numbers_are_equal_however_they_were_written() =>
        Gen.Select(Values, Gen.Long[1, 1000]).Sample((a, k) =>
            Rational.Of(a.Numerator * k, a.Denominator * k) is var same && same == a && same.GetHashCode() == a.GetHashCode()
            && Rational.Of(-a.Numerator, -a.Denominator) == a);

    [Fact]
    public void A_decimal_is_written_as_it_came() =>
        Gen.Decimal.Sample(value => decimal.Parse(Rational.From(value).ToString(), CultureInfo.InvariantCulture) == value);

    [Fact]
    public void A_divisor_of_zero_gives_no_value()
    {
        Assert.Null(Rational.One.Over(Rational.Zero));
        Assert.Null(Rational.Zero.Over(Rational.Zero));
        Assert.Throws<DivideByZeroException>(() => Rational.Of(BigInteger.One, BigInteger.Zero));
    }
}
