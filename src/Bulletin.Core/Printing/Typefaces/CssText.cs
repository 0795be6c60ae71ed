using System.Globalization;
using System.Text;

namespace Bulletin.Printing.Typefaces;

/// <summary>The words of a style sheet: where one ends that holds brackets or quotes.</summary>
internal static class CssText
{
    /// <summary>How far to the first of those characters that stands in no brackets, quotes or comment; the whole length where none does.</summary>
    public static int Until(ReadOnlySpan<char> css, ReadOnlySpan<char> ends)
    {
        var depth = 0;
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (depth <= 0 && ends.Contains(c))
                return i;
            if (c is '"' or '\'')
                i = Math.Min(css.Length - 1, i + Quoted(css[i..]));
            else if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
                i += css[(i + 2)..].IndexOf("*/") is >= 0 and var end ? end + 3 : css.Length;
            else if (c == '\\')
                i++;
            else
                depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
        }
        return css.Length;
    }

    /// <summary>The word at the beginning, up to a blank.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> css) => css[..Until(css, " \n\t\r")];

    /// <summary>The parts between commas.</summary>
    public static List<string> Parts(string css)
    {
        var parts = new List<string>();
        for (var rest = css.AsSpan(); rest.Length > 0;)
        {
            var end = Until(rest, ",");
            parts.Add(rest[..end].Trim().ToString());
            rest = rest[Math.Min(rest.Length, end + 1)..];
        }
        return parts;
    }

    /// <summary>The characters that quoted words hold: what a sheet itself may set.</summary>
    public static void Strings(ReadOnlySpan<char> css, CharacterSet into)
    {
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] is not ('"' or '\''))
                continue;
            var length = Quoted(css[i..]);
            if (length > 1)
                into.Add(Unescaped(css.Slice(i + 1, Math.Min(length - 1, css.Length - i - 1))));
            i += length;
        }
    }

    /// <summary>Characters that are written by number (<c>\2014</c>, up to six digits and a blank behind them) are what they stand for.</summary>
    private static ReadOnlySpan<char> Unescaped(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text;
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var digits = text[i] == '\\' ? Digits(text[(i + 1)..]) : 0;
            if (digits == 0)
            {
                plain.Append(text[i]);
                continue;
            }
            var code = int.Parse(text.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            plain.Append(Rune.IsValid(code) ? char.ConvertFromUtf32(code) : "\uFFFD");
            i += digits;
            i += i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) ? 1 : 0;
        }
        return plain.ToString();
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < Math.Min(6, text.Length) && char.IsAsciiHexDigit(text[count]))
            count++;
        return count;
    }

    /// <summary>How far from the first quote to its fellow.</summary>
    private static int Quoted(ReadOnlySpan<char> css)
    {
        for (var i = 1; i < css.Length; i++)
            if (css[i] == '\\')
                i++;
            else if (css[i] == css[0])
                return i;
        return css.Length;
    }
}
