using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A rule put to a day: what each side comes to, office by office and for all together.</summary>
internal sealed class AskedRule
{
    private readonly Day _day;
    private readonly DaySeries _series;
    private readonly Dictionary<Comparison, (Series Left, Series Right)> _sides = [];
    private readonly List<Indicator> _operands;

    public AskedRule(Day day, Rule rule)
    {
        (_day, Rule) = (day, rule);
        _series = new(day);
        _operands = Indicators(rule.Condition.Names);
        foreach (var comparison in rule.Condition.Comparisons)
            _sides[comparison] = (Side(comparison.Left), Side(comparison.Right));
    }

    public Rule Rule { get; }

    /// <summary>The comparisons that the office breaks; none where nothing can be said of it.</summary>
    public IReadOnlyList<Comparison> BrokenBy(Office office) => IsSkipped(office) ? []
        : Rule.Condition.Broken(c => Holds(c, ValueOf(c.Left, _sides[c].Left, office), ValueOf(c.Right, _sides[c].Right, office), parts: 1));

    public IReadOnlyList<Comparison> BrokenOfTotals() => Rule.Condition.Broken(c => Holds(c, _sides[c].Left.Whole, _sides[c].Right.Whole, _day.Scheme.Offices.Count));

    /// <summary>The office's cells behind the rule.</summary>
    public IReadOnlyList<Reported> Operands(Office office) => [.. _operands.Select(i => _day.Value(i, office)).OfType<Reported>()];

    /// <summary>Each name with its number and cell: 规上复工 11（C3），规上企业 10（B3）.</summary>
    public Words Numbers(Office office) => Listed(name => _day.Scheme.Indicator(name) is not { } indicator
        ? Written(name, _series.Of(name) is var rate && rate.ByOffice[office.Index] is { } own ? own : rate.Whole, "")
        : _day.Value(indicator, office) is not { } value ? Written(name, null, "")
        : value.Counted is { } number ? Written(name, number, $"（{value.Place.Cell}）") : Written(name, null, $"（{value.Place.Cell}）"));

    public Words NumbersOfTotals() => Listed(name => Written(name, _series.Of(name).Whole, ""));

    private Words Listed(Func<string, Words> each)
    {
        var all = Rule.Condition.Names.Select(each).ToList();
        return new(string.Join("，", all.Select(w => w.Chinese)), string.Join(", ", all.Select(w => w.English)));
    }

    private Words Written(string name, Rational? value, string cell)
    {
        var indicator = _day.Scheme.Indicator(name);
        var title = indicator?.Title ?? _day.Scheme.Rate(name)?.Title ?? name;
        var isShare = (indicator?.Unit ?? _day.Scheme.Rate(name)?.Unit) == "%";
        var number = value is null ? new("没有数", "no number") : Words.Same(isShare ? Amounts.Percent(value) : value.ToString());
        return new($"{title} {number.Chinese}{cell}", $"{title} {number.English}{cell.Replace("（", " (", StringComparison.Ordinal).Replace("）", ")", StringComparison.Ordinal)}");
    }

    /// <param name="comparison">The comparison.</param>
    /// <param name="left">The left side's value.</param>
    /// <param name="right">The right side's value.</param>
    /// <param name="parts">How many rounded numbers each name's value is the sum of.</param>
    private bool? Holds(Comparison comparison, Rational? left, Rational? right, int parts)
    {
        if (left is null || right is null)
            return null;
        Rational HalfUnit(string name) => _day.Scheme.Indicator(name) is { } indicator ? Amounts.HalfUnit(indicator) * Rational.From(parts) : Rational.Zero;
        return comparison.Holds(left, Amounts.IsNothing(left - right) ? left : right, HalfUnit);
    }

    /// <summary>A side that does not differ from office to office holds for each of them.</summary>
    private static Rational? ValueOf(Formula side, Series reckoned, Office office) => side.VariesByOffice ? reckoned.ByOffice[office.Index] : reckoned.Whole;

    /// <summary>An office in which a value is in error is not asked: that has been said already. Nor one with a gap that an earlier value is to fill, until it has.</summary>
    private bool IsSkipped(Office office)
    {
        if (_operands.Exists(i => CarriedValues.IsAwaited(_day, i, office)))
            return true;
        var values = _operands.Select(i => _day.Value(i, office)).ToList();
        if (values.Exists(v => v is { IsSetAside: true } or { State: ReportedState.Faulty }))
            return true;
        var missing = values.Count(v => v?.Counted is null);
        return Rule.WhenMissing switch
        {
            MissingOperand.SkipIfAny => missing > 0,
            MissingOperand.SkipIfAll => missing == values.Count,
            _ => missing == values.Count && !_day.HasReported(office),
        };
    }

    private Series Side(Formula formula) => formula.Evaluate("", Filled, _day.Scheme.Offices.Count);

    /// <summary>The series of a name, with zeros for what was not reported where the rule says so.</summary>
    private Series Filled(string name)
    {
        var series = _series.Of(name);
        // A rate of all offices together is the same for each of them.
        if (_day.Scheme.Rate(name) is { Formula.VariesByOffice: false })
            return series with { ByOffice = [.. series.ByOffice.Select(_ => series.Whole)] };
        if (Rule.WhenMissing == MissingOperand.SkipIfAny || _day.Scheme.Indicator(name) is null)
            return series;
        return series with { ByOffice = [.. series.ByOffice.Select(v => v ?? Rational.Zero)] };
    }

    /// <summary>The indicators behind the names, those within rates too.</summary>
    private List<Indicator> Indicators(IReadOnlyList<string> names)
    {
        var found = new List<Indicator>();
        var waiting = new Queue<string>(names);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var name))
        {
            if (!seen.Add(name))
                continue;
            if (_day.Scheme.Indicator(name) is { } indicator)
                found.Add(indicator);
            foreach (var inner in _day.Scheme.Rate(name)?.Formula.Names ?? _day.Scheme.RestFormula(name)?.Names ?? [])
                waiting.Enqueue(inner);
        }
        return found;
    }
}
