using Bulletin.Documents.Writing;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Documents.Forms;

/// <summary>The column of an indicator in a blank return, and its one cell to fill in.</summary>
internal sealed record FormColumn(Indicator Indicator, int Row, int Column)
{
    private const int MostDecimals = 10;
    private const int TextWidth = 32;
    private const int LeastWidth = 7;

    /// <summary>The address of its cell.</summary>
    public string Cell { get; } = new CellAddress(Row, Column).ToString();

    public IReadOnlyList<string> Levels { get; } = TableHeader.Levels(Indicator.Name, Indicator.Unit);

    public int Width => Indicator.IsNumber ? Math.Max(LeastWidth, TableHeader.WidthOf(Levels[^1])) : TextWidth;

    public bool IsPercent => Indicator.Unit == PrintedNumber.Percent;

    /// <summary>How its numbers show: whole ones plainly, others with the decimals that they have.</summary>
    public string? Pattern => !Indicator.IsNumber ? null : IsPercent ? WrittenCell.PatternOf(Indicator.Decimals, true) : Indicator.Decimals == 0 ? "0" : "General";

    /// <summary>Decimals of the number that the cell holds: a percentage is held as its share.</summary>
    public int HeldDecimals => Math.Min(MostDecimals, Indicator.Decimals + (IsPercent ? 2 : 0));
}
