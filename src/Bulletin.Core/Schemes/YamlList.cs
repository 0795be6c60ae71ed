namespace Bulletin.Schemes;

internal sealed class YamlList(int line, int column, IReadOnlyList<YamlNode> items) : YamlNode(line, column)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
