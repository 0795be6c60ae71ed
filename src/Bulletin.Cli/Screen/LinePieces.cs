using System.Text;

namespace Bulletin.Cli.Screen;

/// <summary>
/// What of a text is not to be parted by the end of a line. A line may end between Chinese characters and at blanks; but none begins with a closing mark or ends with an opening one,
/// and a number keeps its unit, a date its parts, a place its cell, a short name its quotation marks, a command its name.
/// </summary>
internal static class LinePieces
{
    private const string NeverFirst = "，。、；：？！）》」』”’】%…—,.;:!?)]}'\"";
    private const string NeverLast = "（《「『“‘【([{";
    private const string Closing = "，。、；：？！）》」』”’】…—";
    private const string BeforeNumbers = "年月日时第";
    private const string Program = "bulletin ";
    private const string Help = "--help";

    /// <summary>The widest name that is kept whole within its quotation marks.</summary>
    private const int WidestName = 24;

    /// <summary>The pieces in order; a piece that is wider than a line can be comes in smaller ones.</summary>
    public static IEnumerable<string> Of(string text, int most)
    {
        var small = Small(text);
        for (var i = 0; i < small.Count; i++)
        {
            var end = EndOfName(small, i, most);
            yield return string.Concat(small[i..end]);
            i = end - 1;
        }
    }

    /// <summary>Behind the last piece of a name or a place that begins with this one; the next piece where none does.</summary>
    private static int EndOfName(List<string> pieces, int first, int most)
    {
        var start = IsBeforeSheet(pieces, first) ? first + 1 : first;
        var open = pieces[start].IndexOfAny(['“', '《']);
        if (open < 0)
            return first + 1;
        var close = pieces[start][open] == '“' ? '”' : '》';
        var end = pieces.FindIndex(start, p => p.Contains(close, StringComparison.Ordinal)) + 1;
        return end > start && WidthOf(pieces, start, end) - open <= WidestName && WidthOf(pieces, first, end) <= most ? end : first + 1;
    }

    /// <summary>A file's name, with its sheet behind it.</summary>
    private static bool IsBeforeSheet(List<string> pieces, int at) =>
        at + 1 < pieces.Count && pieces[at + 1][0] == '《' && char.IsAscii(pieces[at][^1]) && pieces[at][^1] != ' ';

    private static int WidthOf(List<string> pieces, int first, int end) => DisplayWidth.Of(string.Concat(pieces[first..end]).TrimEnd());

    private static List<string> Small(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        Rune? before = null;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(piece, last, rune) && !(rune.Value == '-' && text.AsSpan(at).StartsWith(Help, StringComparison.Ordinal)))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            piece.Append(rune.ToString());
            before = rune;
            at += rune.Utf16SequenceLength;
        }
        if (piece.Length > 0)
            pieces.Add(piece.ToString());
        return pieces;
    }

    private static bool MayBreak(StringBuilder piece, Rune before, Rune after)
    {
        if (before.Value == ' ')
            return after.Value != ' ' && !EndsWith(piece, Program) && !(IsWide(after) && piece.Length > 1 && char.IsAsciiDigit(piece[^2])) && !Is(Closing, after);
        if (after.Value == ' ' || Is(NeverFirst, after) || Is(NeverLast, before))
            return false;
        if (Rune.IsDigit(before) && IsWide(after) && !Is(NeverLast, after))
            return false;
        if (after.IsAscii && (before.Value is '》' or '—' || (Rune.IsDigit(after) && Is(BeforeNumbers, before))))
            return false;
        return IsWide(before) || IsWide(after);
    }

    private static bool EndsWith(StringBuilder piece, string word) =>
        piece.Length >= word.Length && piece.ToString(piece.Length - word.Length, word.Length) == word;

    private static bool Is(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => DisplayWidth.Of(rune.ToString()) == 2 || Is(Closing, rune) || Is("“‘", rune);
}
