using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Returns;

/// <summary>更正: the office's own correction of a value, on record: what stood there, on what ground it was changed, by whom and when, and the cell that says so.</summary>
public sealed record Correction(string Old, string Ground, string Who, string When, Place Place)
{
    /// <summary>The number that stood there; null where there was none.</summary>
    public Rational? OldValue { get; init; }
}
