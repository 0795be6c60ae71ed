using Bulletin.Findings;

namespace Bulletin.Samples.Faults;

/// <summary>One fault put into a workbook: which kind, and where a person would look for it.</summary>
public sealed record SeededFault(string Kind, string Code, Place Place)
{
    /// <summary>Whether a finding is the one due: of that code, at that cell.</summary>
    public bool Is(Finding finding) =>
        finding.Kind.Code == Code && finding.Place.Sheet == Place.Sheet && finding.Place.Cell == Place.Cell;
}
