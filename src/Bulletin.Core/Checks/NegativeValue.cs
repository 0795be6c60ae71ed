using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A stock, a flow or a rate below zero. Only a change (比昨日新增) may be.</summary>
public static class NegativeValue
{
    public static readonly FindingKind Kind = new("value-negative", Severity.Error,
        new("不应为负数", "A negative value"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.ByCell)
            if (value.Counted is { Sign: < 0 } && value.Indicator.Kind != IndicatorKind.Change)
                yield return Kind.At(value.Place,
                    new($"“{value.Office.Name}”的“{value.Indicator.Title}”是负数：{value.Text}。", $"{value.Indicator.Title} of {value.Office.Name} is negative: {value.Text}."),
                    new("请核对后重报；如果报的是比昨日的变化，应填在增减那一列。", "Check and report it again; a change against the day before belongs in its own column.")) with
                { Found = value.Text, Expected = new("不小于 0", "0 or more") };
    }
}
