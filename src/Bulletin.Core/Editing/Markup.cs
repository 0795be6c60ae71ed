using System.Text;

namespace Bulletin.Editing;

/// <summary>Text that is Markdown already, written by a function of ours. Everything else is escaped on its way into an article.</summary>
public sealed record Markup(string Text)
{
    /// <summary>A figure's link: <c>[98.75%](#综合复工率)</c>.</summary>
    public static Markup Link(string text, string code) => new($"[{Escape(text)}](#{code})");

    /// <summary>Plain words as Markdown: no sign in them means anything, and a line break is a space.</summary>
    public static string Escape(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }
        return escaped.ToString();
    }

    public override string ToString() => Text;
}
