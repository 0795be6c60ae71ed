using System.Globalization;
using Bulletin.Formulas;
using Bulletin.Tests.Cases;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Formulas;

public sealed class RoundingTests
{
    private static readonly Gen<Rational> Values =
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[1, 100_000], (n, d) => Rational.Of(n, d));

    private static readonly Gen<RoundingRule> Rules = Gen.Enum<RoundingRule>();

    public static TheoryData<string> Cases => [.. CaseFile.Rows("rounding.txt")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_number_is_printed_as_the_case_file_says(string row)
    {
        var columns = row.Split('|', StringSplitOptions.TrimEntries);
        var decimals = int.Parse(columns[1], CultureInfo.InvariantCulture);
        Assert.Equal(columns[2], Print(columns[0], decimals, RoundingRule.HalfAwayFromZero));
        Assert.Equal(columns[3], Print(columns[0], decimals, RoundingRule.HalfToEven));
    }

    [Fact]
    public void A_rounded_number_is_at_most_half_a_unit_away() =>
        Gen.Select(Values, Gen.Int[0, 6], Rules).Sample((value, decimals, rule) =>
        {
            var away = Rounding.Round(value, decimals, rule) - value;
            var unit = Rational.Of(1, System.Numerics.BigInteger.Pow(10, decimals));
            return (away.Sign < 0 ? -away : away) * Rational.From(2) <= unit;
        });

    [Fact]
    public void Rounding_twice_changes_nothing() =>
        Gen.Select(Values, Gen.Int[0, 6], Rules).Sample((value, decimals, rule) =>
        {
            var once = Rounding.Round(value, decimals, rule);
            return Rounding.Round(once, decimals, rule) == once && Rounding.Print(once, decimals, rule) == Rounding.Print(value, decimals, rule);
        });

    [Fact]
    public void What_is_printed_reads_back_as_the_rounded_number() =>
        Gen.Select(Values, Gen.Int[0, 6], Rules).Sample((value, decimals, rule) =>
            Rational.From(decimal.Parse(Rounding.Print(value, decimals, rule), CultureInfo.InvariantCulture)) == Rounding.Round(value, decimals, rule));

    [Fact]
    public void A_share_that_is_not_the_whole_never_prints_as_100() =>
        Gen.Select(Gen.Long[0, 2_000_000], Gen.Long[1, 1_000_000], Gen.Int[0, 4], Rules).Sample((part, whole, decimals, rule) =>
            (decimal.Parse(Rounding.PrintPercent(Rational.Of(part, whole), decimals, rule), CultureInfo.InvariantCulture) == 100) == (part == whole));

    [Fact]
    public void Decimals_below_zero_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Print(Rational.One, -1, RoundingRule.HalfToEven));

    private static string Print(string written, int decimals, RoundingRule rule) => written.EndsWith('%')
        ? Rounding.PrintPercent(Numbers.Parse(written[..^1].Trim()), decimals, rule)
        : Rounding.Print(Numbers.Parse(written), decimals, rule);
}
