using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>A row of a 更正单 as it was written: which value, what it was and is to be, on what ground, by whom and when.</summary>
public sealed record CorrectionRow(Place Sheet, int Row, string Office, string Indicator)
{
    public Cell Old { get; init; } = Cell.Blank;

    public Cell New { get; init; } = Cell.Blank;

    public required CorrectionColumns Columns { get; init; }

    public string Ground { get; init; } = "";

    public string Who { get; init; } = "";

    public string When { get; init; } = "";

    /// <summary>The cell of the new value, which is what the lineage points at.</summary>
    public Place Place => At(Columns.New);

    /// <summary>The row's cell in a column; that of the new value where the 更正单 has no such column.</summary>
    public Place At(int column) => Sheet with { Cell = new CellAddress(Row, column > 0 ? column : Columns.New) };
}
