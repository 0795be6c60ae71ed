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
            if (indicator.Missing == MissingPolicy.Carry)
                foreach (var office in LeftOutOffices.Of(day, indicator))
                    if (day.Past.Newest(indicator, office) is { } earlier)
                        carried.Add(earlier);
        return day.With(carried);
    }

    /// <summary>
    /// The places of carried values that do not fit beside today's, with a finding each: a carried part may exceed today's whole.
    /// Then nothing stands in for what is missing, and the press stops.
    /// </summary>
    public static HashSet<Place> Refuse(Day day, List<Finding> findings)
    {
        var refused = new HashSet<Place>();
        var carried = day.AllValues.Where(v => v.CarriedFrom is not null).ToDictionary(v => v.Place);
        if (carried.Count == 0)
            return refused;
        foreach (var finding in PartExceedsWhole.Find(day).Concat(SchemeRules.Find(day)))
            if (finding.Cells.FirstOrDefault(c => carried.ContainsKey(c.Place)) is { } cell && day.Scheme.Given(finding) is { } given)
            {
                findings.Add(given.Treated(given.Severity, given.Severity < Severity.Error ? IsCarried(carried[cell.Place]) : DoesNotFit(carried[cell.Place])));
                if (given.Severity == Severity.Error)
                    refused.Add(cell.Place);
            }
        return refused;
    }

    private static Words IsCarried(Reported carried) =>
        new($"其中“{carried.Indicator.Title}”是沿用{GapPolicy.Written(carried)}的数。", $" {carried.Indicator.Title} is the value of {carried.CarriedFrom:yyyy-MM-dd}, carried forward.");

    private static Words DoesNotFit(Reported carried) =>
        new($"“{carried.Indicator.Title}”是沿用{GapPolicy.Written(carried)}的数，与今天的数不合，不能沿用。",
            $" {carried.Indicator.Title} is the value of {carried.CarriedFrom:yyyy-MM-dd}; it does not fit today's and cannot stand in.");
}
