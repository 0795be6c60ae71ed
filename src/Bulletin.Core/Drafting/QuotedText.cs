using System.Globalization;
using System.Text;

namespace Bulletin.Drafting;

/// <summary>Writes a text from a workbook into a file that a program reads, so that no sign in it means anything.</summary>
internal static class QuotedText
{
    /// <summary>A YAML scalar: bare where it is a plain word, else in double quotes.</summary>
    public static string Yaml(string text) => IsPlain(text) ? text : Escaped(text, '"');

    /// <summary>A text in the code of an article, in single quotes.</summary>
    public static string Code(string text) => Escaped(text, '\'');

    /// <summary>A Chinese character, and behind it such characters, letters and digits: nothing that YAML takes for anything but a text.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && !IsHan(c))
                return false;
        return text.Length > 0 && IsHan(text[0]);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string Escaped(string text, char quote)
    {
        var escaped = new StringBuilder().Append(quote);
        foreach (var c in text)
            if (c == quote || c == '\\')
                escaped.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                escaped.Append(c);
        return escaped.Append(quote).ToString();
    }
}
