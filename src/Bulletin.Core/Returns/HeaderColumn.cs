using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>One column of a table as its header names it: the path of names, with the day and the unit that stood in them taken off.</summary>
public sealed record HeaderColumn(int Column, NamePath Path)
{
    public string? Unit { get; init; }

    /// <summary>Its numbers are percent: the header says so, and they are no shares.</summary>
    public bool IsPercent => Unit == "%" && !HoldsShares;

    /// <summary>Its numbers are shares (0.9875), although the header says %.</summary>
    public bool HoldsShares { get; init; }

    /// <summary>From its unit into the indicator's; null where they are the same, or it names none.</summary>
    public Conversion? Conversion { get; init; }

    /// <summary>Its values cannot count: another unit, or another column answers to the same indicator.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>The day that stood in its names, the lowest of them; null where none did.</summary>
    public SeenDate? Day { get; init; }

    /// <summary>The header as written, levels divided by <c>/</c>.</summary>
    public string Written { get; init; } = Path.ToString();

    /// <summary>The row of the header's lowest text.</summary>
    public int Row { get; init; }
}
