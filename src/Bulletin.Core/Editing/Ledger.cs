namespace Bulletin.Editing;

/// <summary>数字底稿: every figure on the page with its definition, formula and cells; and, apart, the numbers that people wrote.</summary>
public sealed record Ledger(IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<HandNumber> HandWritten);

/// <summary>A number typed by hand, with some words around it.</summary>
public sealed record HandNumber(string Text, string Context);
