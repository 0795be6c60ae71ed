using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>
/// Who reported, in the register's order: 应报 and 已报, 缺报 (nothing came) and 零报 (all numbers are zero).
/// An optional office is expected only where it reported.
/// </summary>
public sealed record ReportingOffices(
    IReadOnlyList<Office> Expected, IReadOnlyList<Office> Received, IReadOnlyList<Office> Missing, IReadOnlyList<Office> Zero)
{
    public static ReportingOffices Of(Day day)
    {
        var (expected, received, missing, zero) = (new List<Office>(), new List<Office>(), new List<Office>(), new List<Office>());
        foreach (var office in day.Scheme.Offices.Offices)
        {
            var hasReported = day.HasReported(office);
            if (!hasReported && office.IsOptional)
                continue;
            expected.Add(office);
            (hasReported ? received : missing).Add(office);
            if (day.IsZeroReport(office))
                zero.Add(office);
        }
        return new(expected, received, missing, zero);
    }
}
