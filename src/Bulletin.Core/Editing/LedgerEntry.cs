using Bulletin.Figures;

namespace Bulletin.Editing;

/// <summary>An entry of the ledger: the figure, and its cells as short ranges (日报!B5:B16).</summary>
public sealed class LedgerEntry(Figure figure, Func<Figure, string> words)
{
    private string? _cells;

    public Figure Figure { get; } = figure;

    /// <summary>The cells, worded when a printer asks: those of thousands of offices are long, and a check prints nothing.</summary>
    public string Cells => _cells ??= words(Figure);
}
