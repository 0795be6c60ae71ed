namespace Bulletin.Documents.Writing;

/// <summary>A cell to be written: a text, or a number. Row and column count from one.</summary>
public sealed record WrittenCell(int Row, int Column, string Text, CellLook Look)
{
    /// <summary>The exact number; null for a text. A percentage is given as its share.</summary>
    public decimal? Number { get; init; }

    /// <summary>Shown with so many decimals; null: with as many as it has.</summary>
    public int? Decimals { get; init; }

    public bool IsPercent { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>A formula without its <c>=</c>; the text or number is then its result.</summary>
    public string? Formula { get; init; }

    /// <summary>What may be typed here; null for anything.</summary>
    public EntryRule? Rule { get; init; }

    /// <summary>A sign shown behind the number, which stays a number.</summary>
    public string Sign { get; init; } = "";

    /// <summary>The number format, where it is not that of the number.</summary>
    public string? Pattern { get; init; }

    /// <summary>The number format that shows the number so.</summary>
    internal string Format => Pattern ?? (Decimals is null && !IsPercent ? "General" : PatternOf(Decimals ?? 0, IsPercent)) + (Sign.Length > 0 ? $"\"{Sign}\"" : "");

    /// <summary>The number format that shows so many decimals: 0, 0.00, 0.00%.</summary>
    public static string PatternOf(int decimals, bool isPercent) =>
        (decimals == 0 ? "0" : "0." + new string('0', decimals)) + (isPercent ? "%" : "");
}
