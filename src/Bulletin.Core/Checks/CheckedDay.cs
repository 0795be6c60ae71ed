using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A day after all checks: faulty values are set aside, and each finding has the class that the scheme's policy gives it.</summary>
public sealed record CheckedDay(Day Day, IReadOnlyList<Finding> Findings)
{
    // Asked for each office of thousands: reckoned once.
    private readonly Dictionary<string, IReadOnlyList<Office>> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Who reported: 应报, 已报, 缺报, 零报.</summary>
    public ReportingOffices Offices { get; } = ReportingOffices.Of(Day);

    /// <summary>
    /// The offices without which the indicator's total stands, in the register's order: their value was due and is missing or set aside.
    /// Under <see cref="MissingPolicy.Refuse"/> there are such only where the press stops.
    /// </summary>
    public IReadOnlyList<Office> LeftOut(Indicator indicator)
    {
        if (!_leftOut.TryGetValue(indicator.Code, out var offices))
            _leftOut.Add(indicator.Code, offices = LeftOutOffices.Of(Day, indicator));
        return offices;
    }

    /// <summary>Makes all checks. <paramref name="sofar"/> are the findings of the stages before; <paramref name="accepted"/> those that somebody answers for.</summary>
    public static CheckedDay Of(Day day, IReadOnlyList<Finding> sofar, Acceptances? accepted = null)
    {
        accepted ??= Acceptances.None;
        var findings = new List<Finding>();
        var left = Take(day, sofar, findings, accepted);
        var corrected = new CorrectedValues(day);
        foreach (var check in AllChecks.InOrder)
            left = Take(left, check.Find(left).Select(corrected.Say), findings, accepted);
        var carried = CarriedValues.Carry(left);
        return new(carried.SetAside(CarriedValues.Refuse(carried, findings, accepted)), findings);
    }

    /// <summary>Adds the findings with the class that the scheme gives them; the day goes on without the values that are in error and that nobody answers for.</summary>
    private static Day Take(Day day, IEnumerable<Finding> found, List<Finding> findings, Acceptances accepted)
    {
        var inError = new HashSet<Place>();
        foreach (var finding in found)
        {
            if (day.Scheme.Given(finding) is not { } given)
                continue;
            List<Reported> values = given.Severity < Severity.Error ? [] : [.. given.AlsoInError.Prepend(given.Place).Select(p => ValueAt(day, p)).OfType<Reported>()];
            if (accepted.Cover(given, day.Date) is { Accepted: not null } covered)
            {
                findings.Add(covered.AsAccepted(values));
                continue;
            }
            findings.Add(values.Count > 0 ? given.UnderPolicy(day, values)
                : day.Scheme.Indicator(given.Indicator ?? "") is { } indicator ? given.UnderPolicy(day, indicator) : given);
            inError.UnionWith(values.Select(v => v.Place));
        }
        return day.SetAside(inError);
    }

    private static Reported? ValueAt(Day day, Place place)
    {
        if (place.Cell is null)
            return null;
        foreach (var read in day.Returns)
            if (read.Place.File == place.File && read.Place.Sheet == place.Sheet)
                foreach (var value in read.Values)
                    if (value.StandsAt(place))
                        return value;
        // A value that a correction brought in, where the return had no cell for it.
        return day.AllValues.FirstOrDefault(v => v.Correction is not null && v.Place == place);
    }
}
