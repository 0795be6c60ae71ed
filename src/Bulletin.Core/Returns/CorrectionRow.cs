using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>A row of a 更正单 as it was written: which value, what it was and is to be, on what ground, by whom and when.</summary>
public sealed record CorrectionRow(Place Sheet, int Row, string Office, string Indicator)
{
    public Cell Old { get; init; } = Cell.Blank;

    public Cell New { get; init; } = Cell.Blank;

    /// <summary>The column of the new value, which is what findings and the lineage point at.</summary>
    public int NewColumn { get; init; } = 1;

    public string Ground { get; init; } = "";

    public string Who { get; init; } = "";

    public string When { get; init; } = "";

    public Place Place => Sheet with { Cell = new CellAddress(Row, NewColumn) };
}
