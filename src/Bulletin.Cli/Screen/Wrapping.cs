using System.Text;

namespace Bulletin.Cli.Screen;

/// <summary>Breaks a text into lines that fit a terminal: between Chinese characters, else at blanks; no line begins with a closing mark or ends with an opening one.</summary>
internal static class Wrapping
{
    private const string NeverFirst = "，。、；：？！）》」』”’】%…—";
    private const string NeverLast = "（《「『“‘【";

    /// <summary>The text in lines of at most so many columns; in one line where the width is null or too narrow to be of use.</summary>
    public static IReadOnlyList<string> Lines(string text, int? width)
    {
        const int least = 20;
        if (width is not (>= least and var most) || DisplayWidth.Of(text) <= most)
            return [text];
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && DisplayWidth.Of(line.ToString()) + DisplayWidth.Of(piece.TrimEnd()) > most)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }
            line.Append(piece);
        }
        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>What is not to be parted: a word with the blank behind it, a Chinese character with the marks that cling to it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(rune.ToString());
            before = rune;
        }
        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (NeverFirst.Contains(after.ToString(), StringComparison.Ordinal) || NeverLast.Contains(before.ToString(), StringComparison.Ordinal) || after.Value == ' ')
            return false;
        return before.Value == ' ' || IsWide(before) || IsWide(after);
    }

    private static bool IsWide(Rune rune) => DisplayWidth.Of(rune.ToString()) == 2 || NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal) || NeverLast.Contains(rune.ToString(), StringComparison.Ordinal);
}
