using System.Globalization;
using Bulletin.Formulas;

namespace Bulletin.Tests.Formulas;

/// <summary>Reads numbers as the case files write them: 98.75, 7629/7630, mean 1/2 1/3, — for none.</summary>
internal static class Numbers
{
    public static Rational? Parse(string written)
    {
        if (written is "—" or "." or "0/0")
            return null;
        if (written.StartsWith("mean ", StringComparison.Ordinal))
        {
            var values = written[5..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => Parse(v)!).ToList();
            return values.Aggregate((a, b) => a + b).Over(Rational.From(values.Count));
        }
        var sides = written.Split('/');
        var number = Rational.From(decimal.Parse(sides[0], CultureInfo.InvariantCulture));
        return sides.Length == 1 ? number : number.Over(Rational.From(decimal.Parse(sides[1], CultureInfo.InvariantCulture)));
    }
}
