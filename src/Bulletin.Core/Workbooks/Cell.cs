namespace Bulletin.Workbooks;

/// <summary>
/// One plain cell. <see cref="Text"/> is the text as written: for a number its shortest exact form without grouping (98.75),
/// for a date yyyy-MM-dd, with the time if it has one.
/// </summary>
public sealed record Cell(CellKind Kind, string Text)
{
    public static Cell Blank { get; } = new(CellKind.Blank, "");

    /// <summary>The exact decimal of a <see cref="CellKind.Number"/>.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day and time of a <see cref="CellKind.Date"/>.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The number's format shows it as a percentage: 0.9875 is read as 98.75%.</summary>
    public bool IsPercent { get; init; }

    public bool IsBlank => Kind == CellKind.Blank || (Kind == CellKind.Text && string.IsNullOrWhiteSpace(Text));
}
