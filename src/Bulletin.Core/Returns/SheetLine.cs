namespace Bulletin.Returns;

/// <summary>What a row of a table was read as.</summary>
public sealed record SheetLine(int Row, SheetLineKind Kind);

public enum SheetLineKind
{
    Office,

    /// <summary>An office that has a row above already, be it under the same merge.</summary>
    Again,

    Total,

    Note,

    /// <summary>A row of numbers without an office that the register knows.</summary>
    Unknown,
}
