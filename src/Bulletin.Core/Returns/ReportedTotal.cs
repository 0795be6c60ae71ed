using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A total (合计, 小计) that the return itself states. It is compared, never added.</summary>
public sealed record ReportedTotal(Indicator Indicator, Rational Value, string Text, Place Place)
{
    /// <summary>The row's name as written, such as 全市合计.</summary>
    public string Label { get; init; } = "合计";

    /// <summary>The offices that it adds up, in the order of the sheet.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];
}
