namespace Bulletin.Printing.Typefaces;

/// <summary>
/// An element of a page, with all the styles that its text may be set in. Elements of one name and classes within the same one are the same:
/// a page of a thousand entries has some hundred.
/// </summary>
internal sealed class PageElement
{
    private static readonly IReadOnlyList<string> Unnamed = ["serif"];

    private readonly Dictionary<string, PageElement> _children = new(StringComparer.Ordinal);

    private PageElement(PageElement? parent, string name, string[] classes) => (Parent, Name, Classes) = (parent, name, classes);

    public PageElement? Parent { get; }

    public string Name { get; }

    public string[] Classes { get; }

    /// <summary>The lists of families that may hold.</summary>
    public List<IReadOnlyList<string>> Families { get; private set; } = [Unnamed];

    /// <summary>The weights that may hold, a bit a hundred.</summary>
    public int Weights { get; private set; } = 1 << 4;

    /// <summary>Its own text.</summary>
    public CharacterSet? Characters { get; private set; }

    public static PageElement Root() => new(null, "", []);

    /// <summary>The element of that name and classes in this one; <paramref name="style"/> is what it says of type itself.</summary>
    public PageElement Child(string name, string classes, FontStyle? style, TypeSheet sheet)
    {
        var key = style is null ? name + "." + classes : $"{name}.{classes}.{_children.Count}";
        if (_children.TryGetValue(key, out var known))
            return known;
        var child = _children[key] = new(this, name, classes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        child.Resolve(sheet, style);
        return child;
    }

    public void Add(ReadOnlySpan<char> text) => (Characters ??= new()).Add(text);

    public IEnumerable<PageElement> AndAllWithin() => _children.Values.SelectMany(c => c.AndAllWithin()).Prepend(this);

    /// <summary>A rule that surely holds takes the place of all weaker ones; one that may hold stands beside them.</summary>
    private void Resolve(TypeSheet sheet, FontStyle? own)
    {
        (Families, Weights) = (Parent!.Families, Parent.Weights);
        foreach (var rule in sheet.RulesFor(this))
            if (rule.Of(this) is not Fit.No and var fit)
                Apply(rule.Style, fit == Fit.Yes, sheet);
        if (own is not null)
            Apply(own, isSure: true, sheet);
    }

    private void Apply(FontStyle style, bool isSure, TypeSheet sheet)
    {
        if (style.Families is { } named)
        {
            var families = named.Count == 0 ? Parent!.Families : named.SelectMany(sheet.Families);
            Families = [.. isSure ? families : Families.Union(families)];
        }
        if (style.Weight is { } weight)
            Weights = weight.Within(Parent!.Weights) | (isSure ? 0 : Weights);
    }
}
