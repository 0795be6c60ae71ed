using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>One line of a 退回单: a finding, and whose value it is about where that is known.</summary>
public sealed record SlipLine(Finding Finding)
{
    public string Office { get; init; } = "";

    public string Indicator { get; init; } = "";
}
