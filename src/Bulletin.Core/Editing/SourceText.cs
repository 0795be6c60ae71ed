using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A line of Markdown, and where a person wrote it.</summary>
internal sealed record SourceText(string Markdown, Place Place);
