namespace Bulletin.Printing.Typefaces;

/// <summary>What an office program calls a face: the name of its family, and whether it is that family's bold.</summary>
public sealed record FaceName(string Family, bool IsBold);
