namespace Bulletin.Formulas;

/// <summary>A function that makes one number of the offices' values. Offices without a value do not take part.</summary>
internal sealed class Aggregate
{
    private readonly Func<IReadOnlyList<Rational>, Rational?> _of;

    private Aggregate(string chinese, string english, Func<IReadOnlyList<Rational>, Rational?> of)
    {
        Chinese = chinese;
        English = english;
        _of = of;
    }

    public static Aggregate Sum { get; } = new("合计", "sum", Total);

    public static Aggregate Mean { get; } = new("均值", "mean", values => Total(values)?.Over(Rational.From(values.Count)));

    public static Aggregate Maximum { get; } = new("最大", "max", values => values.Max());

    public static Aggregate Minimum { get; } = new("最小", "min", values => values.Min());

    public static Aggregate Count { get; } = new("计数", "count", values => Rational.From(values.Count));

    public static IReadOnlyList<Aggregate> All { get; } = [Sum, Mean, Maximum, Minimum, Count];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(a => a.Chinese), .. All.Select(a => a.English)];

    public string Chinese { get; }

    public string English { get; }

    public static Aggregate? Find(string name) => All.FirstOrDefault(a => a.Chinese == name || a.English == name);

    /// <summary>The aggregate over the offices that have a value and are not left out; over none it is null, a count 0.</summary>
    public Rational? Of(IReadOnlyList<Rational?> byOffice, IReadOnlySet<int> leftOut)
    {
        var values = new List<Rational>();
        for (var office = 0; office < byOffice.Count; office++)
            if (byOffice[office] is { } value && !leftOut.Contains(office))
                values.Add(value);
        return _of(values);
    }

    private static Rational? Total(IReadOnlyList<Rational> values)
    {
        if (values.Count == 0)
            return null;
        var total = Rational.Zero;
        foreach (var value in values)
            total += value;
        return total;
    }
}
