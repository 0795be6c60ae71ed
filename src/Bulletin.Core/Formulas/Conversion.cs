using Bulletin.Workbooks;

namespace Bulletin.Formulas;

/// <summary>换算: from the unit in which a value was written into the scheme's, exactly: 1吨 is 1000公斤, 1亩 is 1/15公顷.</summary>
public sealed record Conversion(string From, string To, Rational Factor)
{
    private const string Multiples = "百千万亿";

    /// <summary>Units by what they measure, and how many of the first of their kind they are.</summary>
    private static readonly (string Units, string Base, int Over, int Under)[] Measures =
    [
        ("元", "元", 1, 1), ("克 g", "克", 1, 1), ("公斤 千克 kg", "克", 1000, 1), ("斤 市斤", "克", 500, 1), ("吨 t", "克", 1_000_000, 1),
        ("平方米 ㎡ m²", "平方米", 1, 1), ("亩", "平方米", 2000, 3), ("公顷", "平方米", 10_000, 1), ("平方公里 平方千米 km²", "平方米", 1_000_000, 1),
        ("米 m 延米", "米", 1, 1), ("千米 公里 km", "米", 1000, 1), ("厘米 cm", "米", 1, 100), ("毫米 mm", "米", 1, 1000),
        ("立方米 m³", "立方米", 1, 1), ("升 L", "立方米", 1, 1000), ("毫升 mL", "立方米", 1, 1_000_000),
        ("千瓦时 度 kWh", "千瓦时", 1, 1), ("千瓦 kW", "千瓦", 1, 1), ("兆瓦 MW", "千瓦", 1000, 1),
        ("分钟", "分钟", 1, 1), ("小时", "分钟", 60, 1), ("天 日", "天", 1, 1), ("人 名", "人", 1, 1),
    ];

    /// <summary>How a value in one unit becomes one in another; null where they measure different things (家 and 个) or are the same.</summary>
    public static Conversion? Between(string from, string to) =>
        from != to && FactorBetween(from, to) is { } factor ? new(from, to, factor) : null;

    /// <summary>1吨=1000公斤, 15亩=1公顷.</summary>
    public override string ToString() => $"{Factor.Denominator}{From}={Factor.Numerator}{To}";

    /// <summary>Quotients such as 元/斤 level by level.</summary>
    private static Rational? FactorBetween(string from, string to)
    {
        var (fromLevels, toLevels) = (from.Split('/'), to.Split('/'));
        if (fromLevels.Length != toLevels.Length)
            return null;
        Rational? factor = Rational.One;
        for (var i = 0; i < fromLevels.Length; i++)
            factor = Ratio(fromLevels[i], toLevels[i]) is { } ratio && factor is not null ? i == 0 ? factor * ratio : factor.Over(ratio) : null;
        return factor;
    }

    private static Rational? Ratio(string from, string to)
    {
        var (one, other) = (Measure(from), Measure(to));
        return one.Base == other.Base ? one.Size.Over(other.Size) : null;
    }

    /// <summary>What a unit measures, and its size; a unit that is not listed measures itself, so that 万家 is ten thousand of 家.</summary>
    private static (string Base, Rational Size) Measure(string unit)
    {
        foreach (var (units, first, over, under) in Measures)
            if (Array.IndexOf(units.Split(' '), unit) >= 0)
                return (first, Rational.Of(over, under));
        if (unit.Length < 2 || !Multiples.Contains(unit[0], StringComparison.Ordinal))
            return (unit, Rational.One);
        var (part, size) = Measure(unit[1..]);
        return (part, size * Rational.From(ChineseNumeral.Multiple(unit[0])));
    }
}
