using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>Puts earlier days' values in the place of those that are missing or set aside, where the indicator's policy says so.</summary>
internal static class CarriedValues
{
    public static Day Carry(Day day)
    {
        var carried = new List<Reported>();
        foreach (var indicator in day.Scheme.Indicators)
            if (indicator.Missing == MissingPolicy.Carry || day.Scheme.MissingOffice == MissingPolicy.Carry)
                foreach (var office in LeftOutOffices.Of(day, indicator))
                    if (day.StandIn(indicator, office) is { } earlier)
                        carried.Add(earlier);
        return day.With(carried);
    }

    /// <summary>
    /// Whether an earlier value is awaited in place of one that is missing: a rule is asked of it then, and not of the gap. Where there is none,
    /// a gap that must be filled is said as such, and speaks against no number beside it.
    /// </summary>
    public static bool IsAwaited(Day day, Indicator indicator, Office office) =>
        day.PolicyOf(indicator, office) == MissingPolicy.Carry && LeftOutOffices.HasTotal(day, indicator) && LeftOutOffices.Lacks(day, indicator, office)
        && (indicator.IsRequired || day.StandIn(indicator, office) is not null);

    /// <summary>
    /// The places of carried values that do not fit beside today's, with a finding each: a carried part may exceed today's whole.
    /// Then nothing stands in for what is missing, and the press stops.
    /// </summary>
    public static HashSet<Place> Refuse(Day day, List<Finding> findings, Acceptances accepted)
    {
        var refused = new HashSet<Place>();
        var carried = day.AllValues.Where(v => v.CarriedFrom is not null).ToDictionary(v => v.Place);
        if (carried.Count == 0)
            return refused;
        foreach (var finding in PartExceedsWhole.Find(day).Concat(SchemeRules.Find(day)))
        {
            List<Reported> behind = [.. finding.Cells.Where(c => carried.ContainsKey(c.Place)).Select(c => carried[c.Place])];
            if (behind.Count == 0 || day.Scheme.Given(finding) is not { } given)
                continue;
            given = accepted.Cover(given, day.Date);
            var stands = !given.StopsThePress;
            findings.Add(given.Treated(given.Severity, behind.Select(v => stands ? IsCarried(v) : DoesNotFit(v)).Aggregate((all, one) => all.Then(one))));
            if (!stands)
                refused.UnionWith(behind.Select(v => v.Place));
        }
        return refused;
    }

    private static Words IsCarried(Reported carried) =>
        new($"其中“{carried.Indicator.Title}”是沿用{GapPolicy.Written(carried)}的数。", $" {carried.Indicator.Title} is the value of {carried.CarriedFrom:yyyy-MM-dd}, carried forward.");

    private static Words DoesNotFit(Reported carried) =>
        new($"“{carried.Indicator.Title}”是沿用{GapPolicy.Written(carried)}的数，与今天的数不合，不能沿用。",
            $" {carried.Indicator.Title} is the value of {carried.CarriedFrom:yyyy-MM-dd}; it does not fit today's and cannot stand in.");
}
