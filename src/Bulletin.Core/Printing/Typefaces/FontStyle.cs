namespace Bulletin.Printing.Typefaces;

/// <summary>What a rule of a style sheet says of the type: families and weight, each null where it says nothing of it.</summary>
internal sealed record FontStyle
{
    /// <summary>The families it may name, one list a definition of the variable that it goes by; empty: as around it.</summary>
    public IReadOnlyList<string>? Families { get; init; }

    public FontWeight? Weight { get; init; }

    public FontStyle And(FontStyle later) => new() { Families = later.Families ?? Families, Weight = later.Weight ?? Weight };

    /// <summary>What a declaration says; null where it is of other things.</summary>
    public static FontStyle? Of(string property, string value)
    {
        switch (property)
        {
            case "font-family":
                return new() { Families = value is "inherit" or "unset" ? [] : [value] };
            case "font-weight":
                return new() { Weight = FontWeight.Of(value) };
            case "font":
                return value is "inherit" or "unset" ? new() { Families = [], Weight = FontWeight.Inherited } : Shorthand(value);
            default:
                return null;
        }
    }

    /// <summary><c>font: 700 12px/1.2 "A", serif</c>: words of weight and style, the size with its leading, the families.</summary>
    private static FontStyle Shorthand(string value)
    {
        var weight = FontWeight.Normal;
        var rest = value.AsSpan();
        while (true)
        {
            var word = CssText.Word(rest);
            rest = rest[word.Length..].TrimStart();
            if (FontWeight.Of(word.ToString()) is { } said)
                weight = said;
            else if (word is not ("italic" or "oblique" or "normal" or "small-caps" or "condensed"))
                break;
        }
        if (rest.StartsWith("/"))
            rest = rest[1..].TrimStart()[CssText.Word(rest[1..].TrimStart()).Length..];
        return new() { Families = rest.Length == 0 ? null : [rest.Trim().ToString()], Weight = weight };
    }
}
