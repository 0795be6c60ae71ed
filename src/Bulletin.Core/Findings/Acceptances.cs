namespace Bulletin.Findings;

/// <summary>
/// The acceptances of a day. A file that could not be read is beyond them: nobody knows what it holds. So is a fault of the page (a number
/// that differs from its ledger, a placeholder): it is mended, not answered for.
/// </summary>
public sealed record Acceptances(IReadOnlyList<Acceptance> All)
{
    public static Acceptances None { get; } = new([]);

    /// <summary>The file that they are kept in, as findings name it.</summary>
    public string File { get; init; } = "";

    /// <summary>Those that hold for a day.</summary>
    public IReadOnlyList<Acceptance> Of(DateOnly day) => [.. All.Where(a => a.Day == day)];

    /// <summary>A finding about the returns, with the acceptance that covers it, if any does.</summary>
    public Finding Cover(Finding finding, DateOnly day)
    {
        if (All.Count == 0 || !MayCover(finding))
            return finding;
        var fingerprint = finding.Fingerprint;
        return All.FirstOrDefault(a => a.Day == day && a.Fingerprint == fingerprint) is { } acceptance ? finding with { Accepted = acceptance } : finding;
    }

    /// <summary>Whether a finding about the returns can be answered for: not where a whole file is in error.</summary>
    public static bool MayCover(Finding finding) =>
        finding.Severity < Severity.Error || finding.Place is { Sheet: not null } or { File.Length: 0 };
}
