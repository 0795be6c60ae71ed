namespace Bulletin.Printing;

/// <summary>A file that is ready to be written, whole, into the folder of the day.</summary>
public sealed record PrintedFile(string Name, ReadOnlyMemory<byte> Content);
