using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Drafting;

/// <summary>An indicator as drafted from a column.</summary>
internal sealed record DraftIndicator(HeaderColumn Column, string Code, Guess<IndicatorKind> Kind, Guess<string> Unit)
{
    /// <summary>What the page calls it, where its leaf alone does not tell it from others; else null.</summary>
    public string? Title { get; init; }

    /// <summary>Of which day its column is, in days from the example's, where another of that name is of another day; else null.</summary>
    public int? Day { get; init; }

    public int Decimals { get; init; }

    /// <summary>Some office of the example left it blank.</summary>
    public bool HasGaps { get; init; }

    /// <summary>The cells of the example that hold words though most hold numbers.</summary>
    public IReadOnlyList<CellAddress> WordCells { get; init; } = [];

    /// <summary>The indicator before it, of which it says itself that it is a part (其中：…).</summary>
    public string? PartOf { get; init; }

    public bool IsNumber => Kind.Value != IndicatorKind.Text;

    public bool IsSummable => Kind.Value is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Change;
}
