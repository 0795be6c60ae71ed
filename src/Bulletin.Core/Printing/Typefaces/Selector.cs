namespace Bulletin.Printing.Typefaces;

/// <summary>Whether a rule is about an element.</summary>
internal enum Fit
{
    No,

    /// <summary>Under conditions that are not looked into: the width of the screen, what stands beside.</summary>
    Maybe,
    Yes,
}

/// <summary>
/// Which elements a rule is about. Names, classes and who stands in whom are looked at; whatever else a selector asks makes a fit only a maybe,
/// so that a text may be given a face too many but never one too few.
/// </summary>
internal sealed class Selector
{
    private readonly List<Compound> _parts = [];

    private Selector()
    {
    }

    public int Specificity { get; private set; }

    /// <summary>It is about ::before and the like: text that the sheet brings itself.</summary>
    public bool IsOfGenerated { get; private set; }

    /// <summary>The class or name that an element must have, by which rules are filed; null: any element.</summary>
    public string? Key => _parts[^1] is { } last ? last.Classes.Count > 0 ? "." + last.Classes[0] : last.Name : null;

    public static Selector Of(string text)
    {
        var selector = new Selector();
        var rest = text.AsSpan().Trim();
        var link = ' ';
        while (rest.Length > 0)
        {
            var end = CssText.Until(rest, " >+~\n\t");
            if (end > 0)
                selector.Add(Compound.Of(rest[..end].ToString(), link));
            rest = rest[end..];
            link = ' ';
            while (rest.Length > 0 && (char.IsWhiteSpace(rest[0]) || rest[0] is '>' or '+' or '~'))
            {
                link = char.IsWhiteSpace(rest[0]) ? link : rest[0];
                rest = rest[1..];
            }
        }
        if (selector._parts.Count == 0)
            selector.Add(Compound.Of("*", ' '));
        return selector;
    }

    public Fit Of(PageElement element) => Of(element, _parts.Count - 1);

    private Fit Of(PageElement element, int part)
    {
        var own = _parts[part].Of(element);
        if (own == Fit.No || part == 0)
            return own;
        var around = _parts[part].Link switch
        {
            '>' => element.Parent is { } parent ? Of(parent, part - 1) : Fit.No,
            ' ' => Within(element.Parent, part - 1),
            _ => Fit.Maybe,
        };
        return own < around ? own : around;
    }

    private Fit Within(PageElement? element, int part)
    {
        var best = Fit.No;
        for (; element is not null && best != Fit.Yes; element = element.Parent)
            best = Of(element, part) is var fit && fit > best ? fit : best;
        return best;
    }

    private void Add(Compound part)
    {
        _parts.Add(part);
        Specificity += part.Specificity;
        IsOfGenerated |= part.IsOfGenerated;
    }
}
