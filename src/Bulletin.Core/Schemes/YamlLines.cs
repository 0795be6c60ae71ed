namespace Bulletin.Schemes;

/// <summary>The lines of a YAML file as typed, for faults that YAML itself sees only later or not at all. All positions count from one.</summary>
internal sealed class YamlLines(string text)
{
    private readonly string[] _lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    public int Count => _lines.Length;

    public string this[int line] => line >= 1 && line <= _lines.Length ? _lines[line - 1] : "";

    public char At(int line, int column) => column >= 1 && column <= this[line].Length ? this[line][column - 1] : '\0';

    /// <summary>A line with something on it that is no comment.</summary>
    public bool HasContent(int line) => this[line].Trim() is { Length: > 0 } content && content[0] != '#';

    /// <summary>The line itself or the nearest above it that has content; 0 if there is none.</summary>
    public int ContentAtOrAbove(int line)
    {
        while (line >= 1 && !HasContent(line))
            line--;
        return Math.Max(line, 0);
    }

    /// <summary>The first column in the indentation of a line that is no plain space; 0 if there is none.</summary>
    public int FalseIndent(int line)
    {
        var content = this[line];
        for (var i = 0; i < content.Length && char.IsWhiteSpace(content[i]); i++)
            if (content[i] != ' ')
                return HasContent(line) ? i + 1 : 0;
        return 0;
    }

    /// <summary>The column of a full-width colon that stands where the line's first half-width one should; 0 if there is none.</summary>
    public int FullWidthColon(int line)
    {
        var content = this[line];
        var colon = content.IndexOf('：', StringComparison.Ordinal);
        return colon > 0 && HasContent(line) && content.AsSpan(0, colon).IndexOfAny(":#'\"") < 0 ? colon + 1 : 0;
    }
}
