namespace Bulletin.Findings;

/// <summary>认可: somebody answers for a finding by name and with a reason. It holds for one day of data, and for the cells as they were.</summary>
public sealed record Acceptance(string Fingerprint, string Code, DateOnly Day, string By, string Because)
{
    /// <summary>What was accepted, in words.</summary>
    public string Message { get; init; } = "";

    /// <summary>The cells behind the finding, and what they held then.</summary>
    public IReadOnlyList<(string Place, string Text)> Cells { get; init; } = [];
}
