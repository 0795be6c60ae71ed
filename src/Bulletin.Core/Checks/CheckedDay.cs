using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>A day after all checks: faulty values are set aside, and each finding has the class that the scheme's policy gives it.</summary>
public sealed record CheckedDay(Day Day, IReadOnlyList<Finding> Findings)
{
    /// <summary>Makes all checks. <paramref name="sofar"/> are the findings of the stages before.</summary>
    public static CheckedDay Of(Day day, IReadOnlyList<Finding> sofar)
    {
        List<Finding> findings = [.. sofar];
        foreach (var check in AllChecks.InOrder)
            findings.AddRange(check.Find(day));
        return new(day, findings);
    }
}
