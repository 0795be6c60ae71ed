using Bulletin.Checks;

namespace Bulletin.Figures;

/// <summary>What <c>figures.json</c> keeps of a day that was printed: its figures, reckoned again from the values behind them, and what the page says of the day.</summary>
public sealed record DayRecord(CheckedDay Day, FigureSet Figures)
{
    public DateOnly IssueDate { get; init; }

    public string AsOf { get; init; } = "";

    public string ReadFrom { get; init; } = "";

    public IReadOnlyList<string> Treatments { get; init; } = [];

    /// <summary>What the printed page claimed of figures in words; the figures bore it out.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public CellNaming CellNaming { get; init; }

    public bool IsDraft { get; init; }
}
