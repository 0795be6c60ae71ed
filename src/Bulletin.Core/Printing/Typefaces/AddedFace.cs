namespace Bulletin.Printing.Typefaces;

/// <summary>A face that a scheme adds (补字) for characters that the program's own lack.</summary>
/// <param name="Name">What it calls itself, or its file where that is no name of its own.</param>
/// <param name="MayBeCarried">Whether its maker lets it go with a document that is edited.</param>
public sealed record AddedFace(string Name, bool MayBeCarried);
