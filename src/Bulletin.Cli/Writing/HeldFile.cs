namespace Bulletin.Cli.Writing;

/// <summary>A file cannot be replaced because another program holds it open; which one.</summary>
internal sealed class HeldFile(string path, Exception why) : IOException(why.Message, why)
{
    public string Path { get; } = path;
}
