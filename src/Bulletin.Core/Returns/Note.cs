using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>A line of a sheet that reports nothing: 注：…, a signature, who filled it in. It is kept, never read as a value.</summary>
public sealed record Note(string Text, Place Place);
