using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Where a total stands, and of which indicator it is.</summary>
internal sealed record TotalCell(Indicator Indicator, CellAddress At)
{
    public bool IsSame(TotalCell other) => ReferenceEquals(Indicator, other.Indicator) && At == other.At;
}
