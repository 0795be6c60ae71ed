using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>One part of a sheet, what it was taken for, and the words that stand there or that it stands for.</summary>
public sealed record SheetMapEntry(string Range, Words Role, string Text);
