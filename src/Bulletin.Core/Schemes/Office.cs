namespace Bulletin.Schemes;

/// <summary>An office (办事处) that reports. <see cref="Short"/> is the name that tables and charts print.</summary>
public sealed record Office(int Index, string Name, string Short)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>上级: the name of the office above it; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>May be absent from a return without a finding, such as a unit that reports on some days only, or leave blank what it does not have.</summary>
    public bool IsOptional { get; init; }
}
