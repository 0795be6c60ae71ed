namespace Bulletin.Formulas;

/// <summary>What a formula is reckoned from: the series of its names, and the offices that none of them may count.</summary>
internal sealed class Operands(IReadOnlyDictionary<string, Series> series, int offices, IReadOnlySet<int> leftOut)
{
    /// <summary>Stands in place of an office's index for all offices together.</summary>
    public const int Together = -1;

    private readonly Dictionary<AggregateExpression, Rational?> _aggregates = [];

    public IReadOnlySet<int> LeftOut { get; } = leftOut;

    public Rational? Of(string name, int office) =>
        office == Together ? series[name].WholeWithout(LeftOut) : series[name].ByOffice[office];

    /// <summary>The same series with more offices left out.</summary>
    public Operands Without(IReadOnlySet<int> more) => new(series, offices, new HashSet<int>(LeftOut.Concat(more)));

    public IReadOnlyList<Rational?> ByOffice(Expression expression)
    {
        var values = new Rational?[offices];
        for (var office = 0; office < offices; office++)
            values[office] = expression.Value(this, office);
        return values;
    }

    /// <summary>An aggregate is the same for every office, so it is reckoned once.</summary>
    public Rational? Once(AggregateExpression expression)
    {
        if (!_aggregates.TryGetValue(expression, out var value))
            _aggregates[expression] = value = expression.Aggregate.Of(ByOffice(expression.Argument), LeftOut);
        return value;
    }
}
