using System.Text;

namespace Bulletin.Printing.Typefaces;

/// <summary>Gives a page its own type to carry, so that it looks the same where its fonts are not installed.</summary>
internal sealed class PageTypesetter(ITypeCase type, string style)
{
    private const string HeadEnd = "</head>";

    private static ReadOnlySpan<byte> Before => "<style>\n"u8;

    private static ReadOnlySpan<byte> After => "</style>\n"u8;

    /// <summary>Read while the day's work goes on.</summary>
    private readonly Task<TypeSheet> _sheet = Task.Run(() => TypeSheet.Read(style));

    /// <summary>The page as UTF-8 with the type of its texts in a style element of its own; a page without a head has no place for it.</summary>
    public byte[] Set(string html)
    {
        var head = html.IndexOf(HeadEnd, StringComparison.OrdinalIgnoreCase);
        if (head < 0)
            return Encoding.UTF8.GetBytes(html);
        var own = Styles(html);
        var sheet = own == style.Trim() ? _sheet.GetAwaiter().GetResult() : TypeSheet.Read(own);
        var rules = type.Embed(PageType.Of(html, sheet));
        var length = Before.Length + After.Length;
        foreach (var rule in rules)
            length += rule.Length;
        var page = new byte[Encoding.UTF8.GetByteCount(html) + length];
        var at = Encoding.UTF8.GetBytes(html.AsSpan(0, head), page);
        Before.CopyTo(page.AsSpan(at));
        at += Before.Length;
        foreach (var rule in rules)
        {
            rule.CopyTo(page, at);
            at += rule.Length;
        }
        After.CopyTo(page.AsSpan(at));
        Encoding.UTF8.GetBytes(html.AsSpan(head), page.AsSpan(at + After.Length));
        return page;
    }

    /// <summary>The style sheets of a page, one behind the other.</summary>
    private static string Styles(string html)
    {
        var styles = new StringBuilder();
        for (var at = html.IndexOf("<style", StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf("<style", at, StringComparison.OrdinalIgnoreCase))
        {
            var start = html.IndexOf('>', at) + 1;
            at = html.IndexOf("</style", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;
            styles.Append(html.AsSpan(start, Math.Max(0, at - start))).Append('\n');
        }
        return styles.ToString().Trim();
    }
}
