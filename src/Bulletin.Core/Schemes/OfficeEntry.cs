using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>An entry of the register as it was written, in scheme.yaml or in a workbook, before it is held against the others.</summary>
internal sealed record OfficeEntry(RegisterText Name)
{
    public RegisterText? Short { get; init; }

    public IReadOnlyList<RegisterText> Aliases { get; init; } = [];

    /// <summary>上级: the office above it.</summary>
    public RegisterText? Parent { get; init; }

    public bool IsOptional { get; init; }
}

/// <summary>A word of the register, and where it stands.</summary>
internal sealed record RegisterText(string Text, Place Place);
