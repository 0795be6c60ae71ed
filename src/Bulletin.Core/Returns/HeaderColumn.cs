using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>One column of a table as its header names it: the path of names, with the day and the unit that stood in them taken off.</summary>
public sealed record HeaderColumn(int Column, NamePath Path)
{
    public string? Unit { get; init; }

    /// <summary>The header says that its numbers are percent.</summary>
    public bool IsPercent => Unit == "%";

    /// <summary>Its values cannot count: another unit, or another column answers to the same indicator.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>The header as written, levels divided by <c>/</c>.</summary>
    public string Written { get; init; } = Path.ToString();

    /// <summary>The row of the header's lowest text.</summary>
    public int Row { get; init; }
}
