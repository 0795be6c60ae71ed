namespace Bulletin.Documents.Writing;

/// <summary>A cell to be written: a text, or a number. Row and column count from one.</summary>
public sealed record WrittenCell(int Row, int Column, string Text, CellLook Look)
{
    /// <summary>The exact number; null for a text. A percentage is given as its share.</summary>
    public decimal? Number { get; init; }

    /// <summary>Shown with so many decimals; null: with as many as it has.</summary>
    public int? Decimals { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>The number format that shows the number so.</summary>
    internal string Format => (Decimals ?? 0, IsPercent) switch
    {
        (_, false) when Decimals is null => "General",
        (0, false) => "0",
        (0, true) => "0%",
        (var decimals, var isPercent) => "0." + new string('0', decimals) + (isPercent ? "%" : ""),
    };
}
