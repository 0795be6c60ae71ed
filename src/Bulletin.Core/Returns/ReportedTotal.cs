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

    /// <summary>The cells that it adds up, where it adds but some of the rows of an office; null where it adds up all.</summary>
    public IReadOnlyList<Place>? Cells { get; init; }

    /// <summary>What it adds up of an office's value.</summary>
    public Rational? PartOf(Reported value)
    {
        if (Cells is null || value.Counted is null || value.Rows.Count == 0)
            return value.Counted;
        var sum = Rational.Zero;
        foreach (var row in value.Rows)
            if (Cells.Contains(row.Place))
                sum += row.Value ?? Rational.Zero;
        return sum;
    }
}
