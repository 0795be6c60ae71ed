namespace Bulletin.Findings;

/// <summary>A cell and what it held: one of those behind a finding.</summary>
public sealed record SeenCell(Place Place, string Text);
