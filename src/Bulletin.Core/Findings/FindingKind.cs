namespace Bulletin.Findings;

/// <summary>
/// One sort of finding. <see cref="Code"/> never changes once it is out: people accept findings by it and programs filter by it.
/// Each kind has an entry of that name in <c>docs/findings.md</c>.
/// </summary>
public sealed record FindingKind(string Code, Severity Severity, Words Title)
{
    /// <summary>A finding of this kind.</summary>
    public Finding At(Place place, Words message, Words action) => new(this, place, message, action);
}
