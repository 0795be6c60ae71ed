namespace Bulletin.Printing.Typefaces;

/// <summary>A tag that opens an element, with the two attributes that its type may hang on.</summary>
internal sealed class PageTag
{
    public PageTag(ReadOnlySpan<char> inside)
    {
        IsClosed = inside[^1] == '/';
        var end = inside.IndexOfAny(" \n\t\r/") is >= 0 and var first ? first : inside.Length;
        Name = inside[..end].ToString().ToLowerInvariant();
        for (inside = inside[end..].TrimStart(" \n\t\r/"); inside.Length > 0; inside = inside.TrimStart(" \n\t\r/"))
            inside = Attribute(inside);
    }

    public string Name { get; }

    /// <summary>It is closed in itself: <c>&lt;br/&gt;</c>.</summary>
    public bool IsClosed { get; }

    /// <summary>Nothing can stand in it.</summary>
    public bool IsEmpty => Name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    public string Classes { get; private set; } = "";

    public string Style { get; private set; } = "";

    /// <summary>Reads one attribute and returns what stands behind it.</summary>
    private ReadOnlySpan<char> Attribute(ReadOnlySpan<char> inside)
    {
        var length = inside.IndexOfAny("= \n\t\r") is >= 0 and var found ? Math.Max(1, found) : inside.Length;
        var name = inside[..length];
        var rest = inside[length..].TrimStart();
        if (rest.Length == 0 || rest[0] != '=')
            return rest;
        rest = rest[1..].TrimStart();
        var isQuoted = rest.Length > 0 && rest[0] is '"' or '\'';
        var value = isQuoted ? rest[1..] : rest;
        var end = isQuoted ? value.IndexOf(rest[0]) : value.IndexOfAny(" \n\t\r");
        end = end < 0 ? value.Length : end;
        if (name is "class")
            Classes = value[..end].ToString();
        else if (name is "style")
            Style = value[..end].ToString();
        return value[Math.Min(value.Length, isQuoted ? end + 1 : end)..];
    }
}
