namespace Bulletin.Returns;

/// <summary>A row of a sheet that no scheme knows: its label as it stands there, folded, and whether that names a total.</summary>
public sealed record SketchRow(int Row, string Label, bool IsTotal);
