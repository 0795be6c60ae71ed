namespace Bulletin.Schemes;

/// <summary>A scalar. YAML's own types play no part: what a text means, its key says.</summary>
internal sealed class YamlText(int line, int column, int lastLine, string value, bool isQuoted) : YamlNode(line, column)
{
    public string Value { get; } = value;

    /// <summary>In quotes or a block, so that even an empty text is meant.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public int LastLine { get; } = lastLine;

    /// <summary>The column of the first letter, after the quote.</summary>
    public int TextColumn => Column + (IsQuoted ? 1 : 0);

    /// <summary>A key without a value.</summary>
    public bool IsAbsent => !IsQuoted && Value is "" or "~" or "null";
}
