namespace Bulletin.Printing.Typefaces;

/// <summary>The characters that a page sets, or may set, in one style: the families in their order, and the weight in hundreds.</summary>
public sealed record StyledText(IReadOnlyList<string> Families, int Weight, CharacterSet Characters);
