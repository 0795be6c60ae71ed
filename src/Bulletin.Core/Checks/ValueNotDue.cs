using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>A number from an office that the indicator does not apply to. It may stand in the wrong row or column; it counts all the same.</summary>
public static class ValueNotDue
{
    public static readonly FindingKind Kind = new("value-not-due", Severity.Verify,
        new("不该报的单位报了数", "A value from an office that it is not due from"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.AllValues)
            if (value.Counted is { } number && !number.IsZero && !value.Indicator.AppliesToOffice(value.Office.Index))
                yield return Kind.At(value.Place,
                    new($"“{value.Indicator.Title}”不由“{value.Office.Name}”报，这里却有 {value.Text}，已计入。",
                        $"{value.Indicator.Title} is not due from {value.Office.Name}, yet here is {value.Text}; it was counted."),
                    new("请核对是否填错了行或列；应由它报的，请改制度中的 offices。", "Check whether it stands in the wrong row or column; if it is due, correct 'offices' in the scheme.")) with
                { Found = value.Text, ForOffice = new("请核对是否填错了行或列；确应填报的，请说明。", "Check whether it stands in the wrong row or column; if it is due, say so.") };
    }
}
