using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>The rules of the scheme's own. Where one is an 错误, the values of its left side are set aside.</summary>
public static class SchemeRules
{
    public static readonly FindingKind Kind = new("rule-broken", Severity.Error,
        new("不合制度的规则", "A rule of the scheme is broken"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var rule in day.Scheme.Rules)
        {
            var asked = new AskedRule(day, rule);
            if (rule.IsOfTotals)
            {
                if (asked.BrokenOfTotals() is { Count: > 0 } total)
                    yield return OfTotals(day, asked, total);
                continue;
            }
            foreach (var office in day.Scheme.Offices.Offices)
                if (asked.BrokenBy(office) is { Count: > 0 } broken)
                    yield return OfOffice(day, asked, office, broken);
        }
    }

    private static FindingKind KindOf(Rule rule) => Kind with { Code = rule.Code ?? Kind.Code, Severity = rule.Class };

    private static Words Action(Rule rule) => rule.Instruction is { } told ? Words.Same(told) : new("请核对这几个数，改正后重报。", "Check these numbers and report the right ones.");

    private static Finding OfOffice(Day day, AskedRule asked, Office office, IReadOnlyList<Comparison> broken)
    {
        var rule = asked.Rule;
        var doubted = broken.SelectMany(c => c.Doubted).Distinct().Select(day.Scheme.Indicator).OfType<Indicator>()
            .Select(i => day.Value(i, office)).OfType<Reported>().Where(v => v.Counted is not null).ToList();
        var cells = asked.Operands(office);
        var place = doubted.Count > 0 ? doubted[0].Place : cells.Count > 0 ? cells[0].Place : day.Returns[0].Place;
        var numbers = asked.Numbers(office);
        return KindOf(rule).At(place,
            new($"“{office.Name}”不合规则“{rule.Demand.Chinese}”：{numbers.Chinese}。", $"{office.Name} breaks the rule '{rule.Demand.English}': {numbers.English}."), Action(rule)) with
        {
            Found = doubted.Count > 0 ? doubted[0].Text : null,
            Expected = rule.Demand,
            Cells = [.. cells.Select(c => c.Cell)],
            AlsoInError = [.. doubted.Skip(1).Select(v => v.Place)],
        };
    }

    private static Finding OfTotals(Day day, AskedRule asked, IReadOnlyList<Comparison> broken)
    {
        var rule = asked.Rule;
        var stated = day.Totals.FirstOrDefault(t => broken[0].Doubted.Contains(t.Indicator.Code));
        var numbers = asked.NumbersOfTotals();
        return KindOf(rule).At(stated?.Place ?? day.Returns[0].Place,
            new($"合计不合规则“{rule.Demand.Chinese}”：{numbers.Chinese}。", $"The totals break the rule '{rule.Demand.English}': {numbers.English}."), Action(rule)) with
        { Expected = rule.Demand, Cells = [.. day.Scheme.Offices.Offices.SelectMany(asked.Operands).Select(v => v.Cell)] };
    }
}
