using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A required indicator that no return has a column for: a total of it would be a total of nothing.</summary>
public static class IndicatorMissing
{
    public static readonly FindingKind Kind = new("indicator-missing", Severity.Error,
        new("报表缺少指标", "An indicator without a column"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var indicator in day.Scheme.Indicators)
            if (indicator.IsRequired && !day.HasColumn(indicator))
                yield return Missing(day, indicator);
    }

    private static Finding Missing(Day day, Indicator indicator)
    {
        var finding = Kind.At(day.Returns[0].Place,
            new($"表头里没有“{indicator.Name}”这一列。", $"No header names '{indicator.Name}'."),
            new("请补上这一列；只是写法不同的，请在制度中加为别名（aliases）。", "Add the column; where only its name is written otherwise, add that to 'aliases' in the scheme.")) with
        { Expected = Words.Same(indicator.Name.ToString()), ForOffice = new("请补上这一列；改了列名的，请改回来。", "Add the column; where its name was changed, change it back.") };
        return finding.UnderPolicy(day, indicator);
    }
}
