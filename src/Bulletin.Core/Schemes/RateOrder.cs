using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>Puts each rate after those that it is reckoned from, else as they are written, and finds those that go in a circle.</summary>
public sealed class RateOrder
{
    public static readonly FindingKind Cycle = new("formula-cycle", Severity.Error, new("公式互相引用", "formulas in a circle"));

    private readonly List<Rate> _waiting;
    private readonly SchemeFindings _findings;

    internal RateOrder(IReadOnlyList<Rate> rates, SchemeFindings findings) => (_waiting, _findings) = ([.. rates], findings);

    internal IReadOnlyList<Rate> Sorted()
    {
        var sorted = new List<Rate>(_waiting.Count);
        while (_waiting.Count > 0)
        {
            var next = _waiting.FirstOrDefault(r => WaitsFor(r) is null) ?? BreakCircle();
            _waiting.Remove(next);
            sorted.Add(next);
        }
        return sorted;
    }

    /// <summary>The first rate that this one still needs.</summary>
    private Rate? WaitsFor(Rate rate)
    {
        foreach (var name in rate.Formula.Names)
            if (_waiting.FirstOrDefault(r => r.Code == name) is { } needed)
                return needed;
        return null;
    }

    /// <summary>Every waiting rate waits for another, so that following them must come back to one: it is reported and let through.</summary>
    private Rate BreakCircle()
    {
        var path = new List<Rate>();
        var at = _waiting[0];
        while (!path.Contains(at))
        {
            path.Add(at);
            at = WaitsFor(at)!;
        }
        var circle = string.Join(" → ", path.Skip(path.IndexOf(at)).Append(at).Select(r => r.Code));
        _findings.Add(Cycle.At(at.Formula.PlaceAt(0),
            new($"公式互相引用，无法计算：{circle}", $"these formulas need each other: {circle}"),
            new("请让其中一个只用指标来算", "let one of them use indicators only")) with
        { Found = at.Formula.Text });
        return at;
    }
}
