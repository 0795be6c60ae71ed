namespace Bulletin.Documents.Word;

/// <summary>The styles of a table: of its head, its cells, its totals and the cells marked as low.</summary>
internal sealed record TableLook(TextStyle Head, TextStyle Text, TextStyle Total, TextStyle Low);
