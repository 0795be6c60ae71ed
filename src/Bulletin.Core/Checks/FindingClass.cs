using Bulletin.Findings;
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

    /// <summary>The finding about a value that is set aside: 核实, and said to be left out, where the indicator's policy allows that.</summary>
    public static Finding UnderPolicy(this Finding finding, Indicator indicator)
    {
        if (finding.Severity != Severity.Error || indicator.Missing == MissingPolicy.Refuse)
            return finding;
        return finding with
        {
            Severity = Severity.Verify,
            Message = new(finding.Message.Chinese + "这一数未计入。", finding.Message.English + " It was left out."),
        };
    }
}
