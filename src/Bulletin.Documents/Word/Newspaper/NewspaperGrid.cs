using Bulletin.Schemes;
using static Bulletin.Documents.Word.PageSetup;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>The measures of a page in points: body type, line unit, columns; everything vertical is whole units.</summary>
internal sealed record NewspaperGrid(decimal Body, decimal Unit, int Columns, decimal Column, decimal Gutter)
{
    public required PageSetup Page { get; init; }

    public bool IsA4 => Columns == 3;

    /// <summary>One size on A4, another on A3.</summary>
    public decimal Or(decimal onA4, decimal onA3) => IsA4 ? onA4 : onA3;

    public decimal Measure => Page.Measure;

    /// <summary>So many columns with the gutters between them.</summary>
    public decimal Across(int columns) => (columns * Column) + ((columns - 1) * Gutter);

    public static NewspaperGrid Of(Paper paper) => paper == Paper.A4
        ? new(9.5m, 14, 3, Millimetres(57), Millimetres(5.3m)) { Page = Sheet(210, 297, 14.2m, 11, 280) }
        : new(10, 14.5m, 5, Millimetres(49.4m), Millimetres(6)) { Page = Sheet(297, 420, 13, 10, 290) };

    private static PageSetup Sheet(decimal width, decimal height, decimal side, decimal top, int pitch) => new(Millimetres(width), Millimetres(height))
    {
        Left = Millimetres(side),
        Right = Millimetres(side),
        Top = Millimetres(top),
        Bottom = Millimetres(15),
        Head = Millimetres(8),
        Foot = Millimetres(7),
        LinePitch = pitch,
        HasOwnFirstPage = true,
    };
}
