namespace Bulletin.Documents.Word;

/// <summary>The styles of a ledger: of its table, of what is said below it, of its heads and of its numbers.</summary>
internal sealed record LedgerLook(TextStyle Text, TextStyle Line, TextStyle Head, TextStyle Number);
