namespace Bulletin.Schemes;

/// <summary>A node of a YAML file and where it begins; lines and columns count from one.</summary>
internal abstract class YamlNode(int line, int column)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
