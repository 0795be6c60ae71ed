namespace Bulletin.Schemes;

internal sealed class YamlEntry(YamlText key, YamlNode value)
{
    public YamlText Key { get; } = key;

    public YamlNode Value { get; } = value;
}
