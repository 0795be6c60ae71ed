namespace Bulletin.Schemes;

/// <summary>A mapping in the order of the file; a key may still stand in it twice.</summary>
internal sealed class YamlMap(int line, int column, IReadOnlyList<YamlEntry> entries) : YamlNode(line, column)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;
}
