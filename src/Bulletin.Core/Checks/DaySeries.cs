using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>The values that count, as series for the formulas that checks hold them against. Given offices, those alone.</summary>
internal sealed class DaySeries(Day day, IReadOnlyList<Office>? only = null)
{
    private readonly Dictionary<string, Series> _series = new(StringComparer.Ordinal);

    private int Offices => day.Scheme.Offices.Count;

    /// <summary>The series of an indicator or a rate; without any value where the scheme knows no such name.</summary>
    public Series Of(string name)
    {
        if (_series.TryGetValue(name, out var known))
            return known;
        // Stands in while a rate is reckoned, so that a circle of rates ends in no value.
        _series[name] = new(name, new Rational?[Offices], null);
        if (day.Scheme.Indicator(name) is { } indicator)
            _series[name] = Reported(indicator);
        else if (day.Scheme.RestFormula(name) is { } rest)
            _series[name] = Of(name, rest);
        else if (day.Scheme.Rate(name) is { } rate)
            _series[name] = Of(name, rate.Formula);
        return _series[name];
    }

    public Series Of(string name, Formula formula) => formula.Evaluate(name, Of, Offices);

    /// <summary>All that the formula names was reported, and still it has no value: a division by zero.</summary>
    public bool HasNoQuotient(Formula formula, Office office)
    {
        foreach (var name in formula.Names)
            if (Of(name).ByOffice[office.Index] is null)
                return false;
        return Of("", formula).ByOffice[office.Index] is null;
    }

    private Series Reported(Indicator indicator)
    {
        var values = ValuesOf(indicator);
        var leftOut = new HashSet<int>();
        foreach (var office in LeftOutOffices.Of(day, indicator))
            leftOut.Add(office.Index);
        var whole = indicator.IsSummable ? Aggregate.Sum.Of(values, leftOut) : null;
        return new(indicator.Code, values, whole) { LeftOut = leftOut, IsSummed = indicator.IsSummable };
    }

    private IReadOnlyList<Rational?> ValuesOf(Indicator indicator)
    {
        var row = new CountedValues(day.Row(indicator));
        if (only is null)
            return row;
        var values = new Rational?[Offices];
        foreach (var office in only)
            values[office.Index] = row[office.Index];
        return values;
    }
}
