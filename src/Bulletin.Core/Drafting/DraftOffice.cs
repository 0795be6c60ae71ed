namespace Bulletin.Drafting;

/// <summary>An office as drafted from a row's label. <see cref="Short"/> is given where the scheme's own would be another office's name.</summary>
internal sealed record DraftOffice(string Name, string? Short)
{
    /// <summary>The rows of the example in which it reports: more than one where it stands there twice, or its name is merged over several.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];
}
