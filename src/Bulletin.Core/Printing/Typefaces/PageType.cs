using System.Net;

namespace Bulletin.Printing.Typefaces;

/// <summary>Reads a page for its text, and in which styles each part of it may be set.</summary>
internal sealed class PageType
{
    private readonly TypeSheet _sheet;
    private readonly string _html;
    private readonly CharacterSet _brought = new();
    private PageElement _open = PageElement.Root();
    private int _at;

    private PageType(string html, TypeSheet sheet) => (_html, _sheet) = (html, sheet);

    /// <summary>The characters of a page by style.</summary>
    public static IReadOnlyList<StyledText> Of(string html, TypeSheet sheet)
    {
        var page = new PageType(html, sheet);
        var root = page._open;
        page.Read();
        return page.Texts(root);
    }

    private List<StyledText> Texts(PageElement root)
    {
        var texts = new List<StyledText>();
        CharacterSet In(IReadOnlyList<string> families, int weight)
        {
            if (texts.Find(t => t.Weight == weight && t.Families.SequenceEqual(families)) is { } known)
                return known.Characters;
            texts.Add(new(families, weight, new()));
            return texts[^1].Characters;
        }
        foreach (var element in root.AndAllWithin())
            if (element.Characters is { } characters)
                Each(element.Families, element.Weights, (f, w) => In(f, w).Add(characters));
        // What the sheet brings may stand in any style of the page, and in those of its margins.
        foreach (var style in _sheet.Apart)
            Each([.. (style.Families ?? []).SelectMany(_sheet.Families)], style.Weight?.Within(1 << 4) ?? 1 << 4, (f, w) => In(f, w));
        _brought.Add(_sheet.OwnText());
        foreach (var text in texts)
            text.Characters.Add(_brought);
        return texts;
    }

    private static void Each(IReadOnlyList<IReadOnlyList<string>> families, int weights, Action<IReadOnlyList<string>, int> act)
    {
        foreach (var list in families)
            for (var weight = 1; weight <= 9; weight++)
                if ((weights >> weight & 1) != 0)
                    act(list, weight);
    }

    private void Read()
    {
        while (_at < _html.Length)
        {
            var tag = _html.IndexOf('<', _at);
            Text(_html.AsSpan(_at, (tag < 0 ? _html.Length : tag) - _at));
            if (tag < 0)
                return;
            _at = tag;
            Tag();
        }
    }

    private void Tag()
    {
        if (_html.AsSpan(_at).StartsWith("<!--"))
        {
            Pass("-->");
            return;
        }
        var end = End(_at + 1);
        var inside = _html.AsSpan(_at + 1, end - _at - 1);
        _at = Math.Min(_html.Length, end + 1);
        if (inside.Length > 0 && inside[0] == '/')
            Close(inside[1..].Trim().ToString().ToLowerInvariant());
        else if (inside.Length > 0 && char.IsAsciiLetter(inside[0]))
            Open(inside);
    }

    private void Open(ReadOnlySpan<char> inside)
    {
        var tag = new PageTag(inside);
        if (tag.Name is "style" or "script" or "title")
        {
            if (!tag.IsClosed)
                Pass("</" + tag.Name);
            return;
        }
        CssText.Strings(WebUtility.HtmlDecode(tag.Style), _brought);
        var child = _open.Child(tag.Name, tag.Classes, tag.Style.Contains("font", StringComparison.Ordinal) ? Style(tag.Style) : null, _sheet);
        if (!tag.IsClosed && !tag.IsEmpty)
            _open = child;
    }

    private void Close(string name)
    {
        for (var element = _open; element.Parent is not null; element = element.Parent)
            if (element.Name == name)
            {
                _open = element.Parent;
                return;
            }
    }

    private static FontStyle? Style(string attribute)
    {
        FontStyle? style = null;
        foreach (var declaration in WebUtility.HtmlDecode(attribute).Split(';'))
            if (declaration.Split(':', 2, StringSplitOptions.TrimEntries) is [var property, var value] && FontStyle.Of(property, value) is { } said)
                style = style is null ? said : style.And(said);
        return style;
    }

    private void Text(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return;
        _open.Add(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
    }

    private void Pass(string end) => _at = _html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + (end[^1] == '>' ? end.Length : 0) : _html.Length;

    /// <summary>Where a tag ends: the first &gt; outside of its attributes' quotes.</summary>
    private int End(int at)
    {
        var quote = '\0';
        for (; at < _html.Length; at++)
        {
            var c = _html[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return at;
        }
        return _html.Length;
    }
}
