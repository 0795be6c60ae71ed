using System.Text;

namespace Bulletin.Printing;

/// <summary>Text that is HTML already. Everything else is escaped on its way into the page.</summary>
public sealed record Html(string Text)
{
    /// <summary>Plain words as HTML, good between tags and within quotes. Control characters, which no document may hold, fall away.</summary>
    public static string Escape(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                default:
                    if (!char.IsControl(c) || c == '\n')
                        escaped.Append(c);
                    break;
            }
        }
        return escaped.ToString();
    }

    public override string ToString() => Text;
}
