namespace Bulletin.Editing;

/// <summary>
/// The lines of a manuscript as they were meant: an editor's keyboard writes ＃, ＞, ：：： and ｜ for the marks of heads, leads and parts, forgets the blank
/// behind them, and begins a paragraph with two ideographic spaces and no blank line. Columns stay those of the file.
/// </summary>
internal static class GalleyLines
{
    private const char Indent = '　';
    private const int FewestHashes = 2;
    private const int MostHashes = 4;

    public static IEnumerable<TextLine> Of(string text)
    {
        var isOpen = false;
        foreach (var (index, line) in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (isOpen && line.StartsWith(Indent))
                yield return new(index + 1, 1, "");
            yield return Meant(new(index + 1, 1, line));
            isOpen = !string.IsNullOrWhiteSpace(line);
        }
    }

    /// <summary>Whether a line's first signs would be read as a mark that they are not.</summary>
    public static bool IsMark(string line) => Meant(new(1, 1, line)).Text != line;

    /// <summary>Whether a line divides articles: three or more dashes, asterisks or underlines.</summary>
    public static bool IsRule(string line)
    {
        var marks = 0;
        foreach (var c in line)
            if (c == line[0] && c is '-' or '*' or '_')
                marks++;
            else if (!char.IsWhiteSpace(c))
                return false;
        return marks >= Galley.Rule.Length;
    }

    private static TextLine Meant(TextLine line) => line.Text.Length == 0 ? line : line.Text[0] switch
    {
        ':' or '：' => Marked(line, Length(line.Text, ":："), ':', Galley.Fence.Length, int.MaxValue),
        '#' or '＃' => Divided(Marked(line, Length(line.Text, "#＃"), '#', FewestHashes, MostHashes)),
        '＞' => line with { Text = Galley.Lead[0] + line.Text[1..] },
        _ => line,
    };

    /// <summary>The line with its mark in half width and one blank behind it.</summary>
    private static TextLine Marked(TextLine line, int length, char sign, int fewest, int most)
    {
        if (length < fewest || length > most)
            return line;
        var rest = line.Text[length..].TrimStart();
        var mark = new string(sign, length) + (rest.Length > 0 ? " " : "");
        return new(line.Number, line.Column + line.Text.Length - rest.Length - mark.Length, mark + rest);
    }

    /// <summary>A section's label ends at a bar.</summary>
    private static TextLine Divided(TextLine line) =>
        line.Text.StartsWith(Galley.Section, StringComparison.Ordinal) && !line.Text.Contains('|', StringComparison.Ordinal) ? line with { Text = line.Text.Replace('｜', '|') } : line;

    private static int Length(string text, string signs)
    {
        var length = 0;
        while (length < text.Length && signs.Contains(text[length], StringComparison.Ordinal))
            length++;
        return length;
    }
}
