using System.Globalization;
using System.Numerics;

namespace Bulletin.Formulas;

/// <summary>
/// An exact number: a quotient of two whole numbers in lowest terms. Sums, means and quotients of counts stay exact,
/// so that a tie is a tie and a threshold is met or not, whatever the number of decimals.
/// </summary>
public sealed class Rational : IEquatable<Rational>, IComparable<Rational>
{
    private const int MostDigits = 32;

    private static readonly Rational?[] Counts = new Rational?[4096];

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public static Rational Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; }

    /// <summary>Always above zero.</summary>
    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    public bool IsWhole => Denominator.IsOne;

    public int Sign => Numerator.Sign;

    /// <summary>The quotient of two whole numbers.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException() : new(numerator, denominator);

    public static Rational From(decimal value)
    {
        if (value >= 0 && value < Counts.Length && decimal.Truncate(value) == value)
            return Whole((int)value);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0x7F));
    }

    /// <summary>Most of what offices report, and of what is left of it, are small counts, of which one each will do.</summary>
    private static Rational Whole(BigInteger number) =>
        number.Sign >= 0 && number < Counts.Length ? Counts[(int)number] ??= new(number, BigInteger.One) : new(number, BigInteger.One);

    public static Rational operator +(Rational a, Rational b) =>
        a.IsWhole && b.IsWhole ? Whole(a.Numerator + b.Numerator) : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Rational? a, Rational? b) => Equals(a, b);

    public static bool operator !=(Rational? a, Rational? b) => !Equals(a, b);

    /// <summary>The quotient; null where the divisor is zero, for 0/0 is no rate at all.</summary>
    public Rational? Over(Rational divisor) =>
        divisor.IsZero ? null : new(Numerator * divisor.Denominator, Denominator * divisor.Numerator);

    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The least whole number that is not below it.</summary>
    public Rational Ceiling()
    {
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return new(rest.Sign > 0 ? whole + 1 : whole, BigInteger.One);
    }

    /// <summary>The nearest decimal; null where it is too large for one.</summary>
    public decimal? ToDecimal() =>
        decimal.TryParse(ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    public int CompareTo(Rational? other) =>
        other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational? other) => other is not null && Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => Equals(obj as Rational);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Whether a text is this whole number's digits and nothing else, so that <see cref="ToString"/> gives it back.</summary>
    public bool IsWritten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> digits = stackalloc char[MostDigits];
        return IsWhole && Numerator.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture) && text.AsSpan().SequenceEqual(digits[..written]);
    }

    /// <summary>The exact decimal where there is one of at most 28 places, else its first 28 places.</summary>
    public override string ToString()
    {
        const int places = 28;
        if (IsWhole)
            return Numerator.ToString(CultureInfo.InvariantCulture);
        var sign = Numerator.Sign < 0 ? "-" : "";
        var whole = BigInteger.DivRem(BigInteger.Abs(Numerator), Denominator, out var rest);
        var fraction = (rest * BigInteger.Pow(10, places) / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places, '0').TrimEnd('0');
        return sign + whole.ToString(CultureInfo.InvariantCulture) + (fraction.Length == 0 ? "" : "." + fraction);
    }
}
