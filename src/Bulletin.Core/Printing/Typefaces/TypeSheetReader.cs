using System.Text;

namespace Bulletin.Printing.Typefaces;

/// <summary>Reads a style sheet for what it says of type, and passes over the rest.</summary>
internal sealed class TypeSheetReader(string css, TypeSheet sheet)
{
    private readonly string _css = WithoutComments(css);
    private int _at;

    public void Read()
    {
        while (_at < _css.Length)
            Body(null, isConditional: false, isMargin: false);
    }

    /// <summary>What stands between two braces: declarations, and rules within.</summary>
    private void Body(string? selectors, bool isConditional, bool isMargin)
    {
        FontStyle? style = null;
        while (_at < _css.Length)
        {
            var length = CssText.Until(_css.AsSpan(_at), ";{}");
            var text = _css.AsSpan(_at, length).Trim().ToString();
            var end = _at + length < _css.Length ? _css[_at + length] : '}';
            _at = Math.Min(_css.Length, _at + length + 1);
            if (end == '{')
                Inner(text, selectors, isConditional, isMargin);
            else if (Declaration(text) is { } said)
                style = style is null ? said : style.And(said);
            if (end == '}')
                break;
        }
        if (style is null)
            return;
        if (isMargin)
            sheet.Apart.Add(style);
        else if (selectors is not null)
            sheet.Add(selectors, style, isConditional);
    }

    private void Inner(string head, string? around, bool isConditional, bool isMargin)
    {
        if (head.Length == 0 || head[0] != '@')
        {
            // A rule within a rule is about what stands in it somehow.
            var selectors = around is null ? head : head.Replace("&", ":is(" + around + ")", StringComparison.Ordinal);
            Body(selectors, isConditional || around is not null, isMargin);
            return;
        }
        var name = CssText.Word(head);
        if (name is "@media" or "@supports" or "@container" or "@layer" or "@scope")
            Body(around, isConditional: true, isMargin);
        else
            // @page and the boxes of its margins; of @font-face and the like nothing is taken to be set.
            Body(null, isConditional, isMargin: isMargin || name is "@page");
    }

    private FontStyle? Declaration(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var property = text.AsSpan(0, colon).TrimEnd();
        var value = text.AsSpan(colon + 1).Trim();
        if (property.StartsWith("--"))
            sheet.Define(property.ToString(), value.ToString());
        if (property is "content" or "quotes" or "list-style" or "list-style-type")
            sheet.Brought.Add(value.ToString());
        return property.StartsWith("font") ? FontStyle.Of(property.ToString(), value.ToString().Replace("!important", "", StringComparison.Ordinal).Trim()) : null;
    }

    private static string WithoutComments(string css)
    {
        var kept = new StringBuilder(css.Length);
        for (var rest = css.AsSpan(); ;)
        {
            var start = rest.IndexOf("/*");
            if (start < 0)
                return kept.Append(rest).ToString();
            kept.Append(rest[..start]);
            rest = rest[(start + 2)..];
            rest = rest.IndexOf("*/") is >= 0 and var end ? rest[(end + 2)..] : default;
        }
    }
}
