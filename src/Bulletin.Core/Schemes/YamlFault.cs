using Bulletin.Findings;

namespace Bulletin.Schemes;

/// <summary>
/// Says in plain words why YAML could not be read. YAML's own complaint often points behind the cause,
/// so the line itself and the nearest above it are looked at for what people really mistype.
/// </summary>
internal sealed class YamlFault(YamlLines lines, SchemeFindings findings)
{
    /// <summary>A text cannot begin with these unless it is quoted.</summary>
    private const string Reserved = "%@`>|*&!{}[],?-";

    public static Words Quote { get; } = new("请给整个值加上半角引号，如 \"%\"", "put the whole value into half-width quotes, such as \"%\"");

    public static Words NeedsQuotes(char sign) => new($"以“{sign}”开头的值要加引号", $"a value that begins with '{sign}' needs quotes");

    public static Words CodeNeedsQuotes { get; } = new("以 {{ 开头的值要加引号", "a value that begins with {{ needs quotes");

    public static Words QuoteCode { get; } = new("请给整个值加上半角双引号，里面数的名称用半角单引号，如 \"{{ 数 '已复工' }}\"", "put the whole value into half-width double quotes, and the figure's name in single ones: \"{{ 数 '已复工' }}\"");

    public void Report(int line, int column, string complaint)
    {
        line = Math.Clamp(line, 1, lines.Count);
        if (Indentation() || FullWidth(line, complaint) || Quoting(line, column) || Colons(line) || Unclosed(Math.Max(lines.ContentAtOrAbove(line), 1), complaint))
            return;
        findings.Syntax(line, Math.Max(column, 1), new("这里的 YAML 写法读不懂", $"this YAML cannot be read: {complaint}"),
            new("请核对这一行和上一行：缩进要对齐，冒号后空一格，列表项以“- ”开头", "check this line and the one above: indentation aligned, a space after the colon, list items begin with '- '"));
    }

    /// <summary>A tab or a full-width space is never right here, wherever YAML stumbled over it.</summary>
    private bool Indentation()
    {
        for (var line = 1; line <= lines.Count; line++)
            if (lines.FalseIndent(line) is > 0 and var column)
            {
                findings.FalseIndent(line, column, lines.At(line, column));
                return true;
            }
        return false;
    }

    private bool FullWidth(int line, string complaint)
    {
        var here = lines.ContentAtOrAbove(line);
        var above = lines.ContentAtOrAbove(here - 1);
        foreach (var candidate in (int[])[here, above])
        {
            if (lines.FullWidthColon(candidate) is > 0 and var colon)
                return Say(candidate, colon, '：');
            var comma = lines[candidate].IndexOf('，', StringComparison.Ordinal);
            if (comma >= 0 && (complaint.Contains("flow", StringComparison.Ordinal) || lines[candidate].AsSpan(0, comma).IndexOfAny("[{") >= 0))
                return Say(candidate, comma + 1, '，');
        }
        return false;

        bool Say(int where, int column, char sign)
        {
            findings.FullWidth(where, column, sign);
            return true;
        }
    }

    private bool Quoting(int line, int column)
    {
        var sign = lines.At(line, column);
        if (sign == '\0' || !Reserved.Contains(sign, StringComparison.Ordinal) || column < 3 || lines.At(line, column - 1) != ' ')
            return false;
        findings.Syntax(line, column, NeedsQuotes(sign), Quote);
        return true;
    }

    private bool Colons(int line)
    {
        var content = lines[line];
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || colon + 1 >= content.Length)
            return false;
        if (content[colon + 1] != ' ')
            findings.Syntax(line, colon + 1, new("冒号后面要空一格", "a colon must be followed by a space"), new("请在冒号后加一个空格", "add a space after the colon"));
        else if (content.IndexOf(": ", colon + 1, StringComparison.Ordinal) is > 0 and var second && content.AsSpan(0, second).IndexOfAny("{[") < 0)
            findings.Syntax(line, second + 1, new("值里又有冒号", "the value holds another colon"), Quote);
        else
            return false;
        return true;
    }

    private bool Unclosed(int line, string complaint)
    {
        var content = lines[line];
        var isBracket = content.Count(c => c is '[' or '{') > content.Count(c => c is ']' or '}');
        if (!isBracket && !complaint.Contains("quoted", StringComparison.Ordinal))
            return false;
        findings.Syntax(line, content.IndexOfAny(isBracket ? ['[', '{'] : ['"', '\'']) + 1,
            isBracket ? new("括号没有配对", "a bracket is not closed") : new("引号没有配对，或引号中的“\\”有误", "a quote is not closed, or a '\\' within it is wrong"),
            new("请补上另一半", "add the other half"));
        return true;
    }
}
