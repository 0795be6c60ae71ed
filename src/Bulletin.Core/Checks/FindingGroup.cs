using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>The findings of one office, or those that are of no single one.</summary>
public sealed record FindingGroup(Office? Office, IReadOnlyList<Finding> Findings)
{
    /// <summary>The offices with findings in the register's order, then what is of no single office. Without a day there are no offices.</summary>
    public static IReadOnlyList<FindingGroup> Of(CheckedDay? day, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return [];
        if (day is null)
            return [new(null, findings)];
        var offices = new FindingOffices(day.Day);
        var byOffice = findings.ToLookup(f => offices.Of(f)?.Index ?? -1);
        var groups = new List<FindingGroup>();
        foreach (var office in day.Day.Scheme.Offices.Offices)
            if (byOffice.Contains(office.Index))
                groups.Add(new(office, [.. byOffice[office.Index]]));
        if (byOffice.Contains(-1))
            groups.Add(new(null, [.. byOffice[-1]]));
        return groups;
    }
}
