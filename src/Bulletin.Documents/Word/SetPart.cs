namespace Bulletin.Documents.Word;

/// <summary>A piece of a text that is set in one face.</summary>
/// <param name="Text">The words.</param>
/// <param name="Added">The added face that they need; null: they stand in that of their style.</param>
internal sealed record SetPart(string Text, Typeface? Added);
