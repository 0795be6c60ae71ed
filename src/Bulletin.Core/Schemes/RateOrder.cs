using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Puts each rate after those that it is reckoned from, and finds those that go in a circle.</summary>
public sealed class RateOrder
{
    public static readonly FindingKind Cycle = new("formula-cycle", Severity.Error, new("公式互相引用", "formulas in a circle"));

    private readonly IReadOnlyList<Rate> _rates;
    private readonly SchemeFindings _findings;
    private readonly List<Rate> _sorted = [];
    private readonly List<string> _path = [];

    internal RateOrder(IReadOnlyList<Rate> rates, SchemeFindings findings) => (_rates, _findings) = (rates, findings);

    internal IReadOnlyList<Rate> Sorted()
    {
        foreach (var rate in _rates)
            Visit(rate);
        return _sorted;
    }

    private void Visit(Rate rate)
    {
        if (_sorted.Contains(rate))
            return;
        if (_path.IndexOf(rate.Code) is >= 0 and var start)
        {
            Report(rate, string.Join(" → ", _path.Skip(start).Append(rate.Code)));
            return;
        }
        _path.Add(rate.Code);
        foreach (var name in rate.Formula.Names)
            if (_rates.FirstOrDefault(r => r.Code == name) is { } needed)
                Visit(needed);
        _path.RemoveAt(_path.Count - 1);
        _sorted.Add(rate);
    }

    private void Report(Rate rate, string circle) => _findings.Add(Cycle.At(rate.Formula.PlaceAt(0),
        new($"公式互相引用，无法计算：{circle}", $"these formulas need each other: {circle}"),
        new("请让其中一个只用指标来算", "let one of them use indicators only")) with { Found = rate.Formula.Text });
}
