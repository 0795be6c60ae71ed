using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>
/// The class of a finding under a scheme: the scheme may give its kind another class or switch it off, and an 错误 whose value
/// may be left out becomes 核实.
/// </summary>
internal static class FindingClass
{
    /// <summary>The finding with the scheme's class; null where the scheme switches it off.</summary>
    public static Finding? Given(this Scheme scheme, Finding finding)
    {
        if (scheme.ClassOf(finding.Kind) is not { } given)
            return null;
        // A finding that a policy has lowered already stays lowered.
        var isLowered = finding.Severity < finding.Kind.Severity;
        return given == finding.Kind.Severity || (isLowered && finding.Severity < given) ? finding : finding with { Severity = given };
    }

    /// <summary>An accepted finding, and that its value counts all the same; one that is no number cannot.</summary>
    public static Finding AsAccepted(this Finding finding, IReadOnlyList<Reported> values) => values.Count == 0 ? finding
        : finding.Treated(finding.Severity, values.All(v => v.Counted is not null) ? new("经认可，照计。", " It was accepted and counts.") : new("经认可，这一数没有，不计。", " It was accepted; there is no value to count."));

    /// <summary>The finding about values that are set aside: 核实, and said how each is treated, where their indicators' policies allow that.</summary>
    public static Finding UnderPolicy(this Finding finding, Day day, IReadOnlyList<Reported> values)
    {
        if (finding.Severity != Severity.Error)
            return finding;
        if (values.Count > 1)
            return finding.Treated(values.All(v => day.Covers(v.Indicator, v.Office)) ? Severity.Verify : Severity.Error, EachTreatment(day, values));
        // One finding speaks for all that the office reported twice: the one that stops the press decides.
        var decides = finding.Kind != DayBuilder.Duplicate ? values[0]
            : day.AllValues.FirstOrDefault(v => v.IsSetAside && v.Office == values[0].Office && !day.Covers(v.Indicator, v.Office)) ?? values[0];
        return finding.Treated(day.Covers(decides.Indicator, decides.Office) ? Severity.Verify : Severity.Error, day.Treatment(decides.Indicator, decides.Office));
    }

    /// <summary>“已复工企业”（C4）：这一数按7月28日数（17）计。 and so for each: none is set aside unnamed.</summary>
    private static Words EachTreatment(Day day, IReadOnlyList<Reported> values)
    {
        var all = Words.None;
        foreach (var value in values)
            if (day.Treatment(value.Indicator, value.Office) is { Chinese.Length: > 0 } own)
                all = all.Then(new($"“{value.Indicator.Title}”（{value.Place.Cell}）：", $" {value.Indicator.Title} ({value.Place.Cell}):")).Then(own);
        return all;
    }

    /// <summary>The same of a finding about a whole column.</summary>
    public static Finding UnderPolicy(this Finding finding, Day day, Indicator indicator) => finding.Severity != Severity.Error ? finding
        : finding.Treated(day.Covers(indicator) ? Severity.Verify : Severity.Error, day.Treatment(indicator));
}
