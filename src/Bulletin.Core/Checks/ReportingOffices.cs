using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>
/// Who reported, in the register's order: 应报 and 已报, 迟报 (after the cut-off), 缺报 (nothing came) and 零报 (all numbers are zero).
/// An optional office is expected only where it reported.
/// </summary>
public sealed record ReportingOffices(
    IReadOnlyList<Office> Expected, IReadOnlyList<Office> Received, IReadOnlyList<Office> Late, IReadOnlyList<Office> Missing, IReadOnlyList<Office> Zero)
{
    public static ReportingOffices Of(Day day)
    {
        var (expected, received, late, missing, zero) = (new List<Office>(), new List<Office>(), new List<Office>(), new List<Office>(), new List<Office>());
        var isLate = day.LateOffices();
        foreach (var office in day.Scheme.Offices.Offices)
        {
            var hasReported = day.HasReported(office);
            if (!hasReported && office.IsOptional)
                continue;
            expected.Add(office);
            (hasReported ? received : missing).Add(office);
            if (hasReported && isLate.Contains(office))
                late.Add(office);
            if (day.IsZeroReport(office))
                zero.Add(office);
        }
        return new(expected, received, late, missing, zero);
    }

    /// <summary>What the ledger writes of an office: 缺报, or 已报 and with it 迟报 and 零报.</summary>
    public string StateOf(Office office) =>
        Missing.Contains(office) ? "缺报" : "已报" + (Late.Contains(office) ? "、迟报" : "") + (Zero.Contains(office) ? "、零报" : "");
}
