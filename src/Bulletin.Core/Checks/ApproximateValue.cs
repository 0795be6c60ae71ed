using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>A number that the office itself calls inexact (约500, 五万余). Whatever is reckoned from it would claim more than it says.</summary>
public static class ApproximateValue
{
    public static readonly FindingKind Kind = new("value-approximate", Severity.Error,
        new("约数", "An approximate value"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.ByCell)
            if (value is { IsApproximate: true, Counted: { } number })
                yield return Kind.At(value.Place,
                    new($"“{value.Office.Name}”的“{value.Indicator.Title}”写的是“{value.Text}”，是约数，读作 {Amounts.Write(number, value.Indicator)}。",
                        $"{value.Office.Name} wrote '{value.Text}' for {value.Indicator.Title}, an approximate number, read as {Amounts.Write(number, value.Indicator)}."),
                    new("请报实数；只能报约数的，可在制度的 checks 中把 value-approximate 改为 verify，按读出的数计入。",
                        "Ask for the exact number; where there is none, write 'value-approximate: verify' under checks in the scheme, and it counts as read.")) with
                { Found = value.Text, ForOffice = new("请报实数；只能报约数的，请说明。", "Report the exact number; where there is none, say so.") };
    }
}
