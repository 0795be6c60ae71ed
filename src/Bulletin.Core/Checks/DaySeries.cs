using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>
/// The values that count, as series for the formulas that checks hold them against. Given offices, those alone: the series are then as short as
/// their list, for of a thousand returns of one office each none pays for the offices of the others.
/// </summary>
internal sealed class DaySeries(Day day, IReadOnlyList<Office>? only = null)
{
    private readonly Dictionary<string, Series> _series = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Office>? _only = only is { Count: > 1 } ? [.. only.Distinct()] : only;

    private int Offices => _only?.Count ?? day.Scheme.Offices.Count;

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
        var leftOut = LeftOut(indicator);
        var whole = indicator.IsSummable ? Aggregate.Sum.Of(values, leftOut) : null;
        return new(indicator.Code, values, whole) { LeftOut = leftOut, IsSummed = indicator.IsSummable };
    }

    private HashSet<int> LeftOut(Indicator indicator)
    {
        var leftOut = new HashSet<int>();
        if (_only is null)
            foreach (var office in LeftOutOffices.Of(day, indicator))
                leftOut.Add(office.Index);
        else if (LeftOutOffices.HasTotal(day, indicator))
            for (var i = 0; i < _only.Count; i++)
                if (LeftOutOffices.Lacks(day, indicator, _only[i]))
                    leftOut.Add(i);
        return leftOut;
    }

    private IReadOnlyList<Rational?> ValuesOf(Indicator indicator)
    {
        var row = new CountedValues(day.Row(indicator));
        if (_only is null)
            return row;
        var values = new Rational?[_only.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = row[_only[i].Index];
        return values;
    }
}
