namespace Bulletin.Cli.Writing;

/// <summary>A folder stands where a file should be written.</summary>
internal sealed class FolderInPlace(string path) : IOException($"{path} is a folder.");
