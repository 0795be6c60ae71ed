using System.Text;

namespace Bulletin.Editing;

/// <summary>Text that is Markdown already, written by a function of ours. Everything else is escaped on its way into an article.</summary>
public sealed record Markup(string Text)
{
    /// <summary>A figure's link: <c>[98.75%](#综合复工率)</c>.</summary>
    public static Markup Link(string text, string code) => LinkTo(text, "#" + code);

    public static Markup LinkTo(string text, string url) => new($"[{Escape(text, beginsLine: false)}]({url})");

    /// <summary>Signs that mean something wherever they stand.</summary>
    private const string Signs = @"\`*_[]<{}&|~!$^";

    /// <summary>Signs that mean something where a line begins, which may be where a piece of text begins.</summary>
    private const string LineSigns = "#>+-=:";

    /// <summary>Signs that mean something in pairs.</summary>
    private const string PairedSigns = ":=+";

    /// <summary>
    /// Plain words as Markdown: no sign in them means anything, and a line break is a space. What needs no escape gets none,
    /// for people read and edit the result: 98.75% stays as it is.
    /// </summary>
    public static string Escape(string plain) => Escape(plain, beginsLine: true);

    /// <summary>The words that <see cref="Escape(string)"/> escaped.</summary>
    public static string Plain(string escaped)
    {
        var plain = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
            plain.Append(escaped[i] == '\\' && i + 1 < escaped.Length ? escaped[++i] : escaped[i]);
        return plain.ToString();
    }

    private static string Escape(string plain, bool beginsLine)
    {
        var escaped = new StringBuilder(plain.Length);
        var digits = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            var isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            var isSign = Signs.Contains(c, StringComparison.Ordinal)
                || (PairedSigns.Contains(c, StringComparison.Ordinal) && i > 0 && plain[i - 1] == c)
                || (beginsLine && digits == 0 && LineSigns.Contains(c, StringComparison.Ordinal))
                || (beginsLine && c is '.' or ')' && EndsWord(plain, i));
            escaped.Append(isSign ? "\\" : "").Append(char.IsControl(c) ? ' ' : c);
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            beginsLine = beginsLine && (char.IsAsciiDigit(c) || (isBlank && digits == 0));
        }
        return escaped.ToString();
    }

    /// <summary>The full stop of "1. ", which begins a list, and not that of 98.75. What follows the piece of text is not known.</summary>
    private static bool EndsWord(string plain, int at) => at + 1 == plain.Length || char.IsWhiteSpace(plain[at + 1]) || char.IsControl(plain[at + 1]);

    public override string ToString() => Text;
}
