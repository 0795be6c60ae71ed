namespace Bulletin.Printing.Typefaces;

/// <summary>What a style sheet says of type: its rules in the order in which they win, its variables, and the text that it brings itself.</summary>
internal sealed class TypeSheet
{
    /// <summary>What browsers do without being told.</summary>
    private const string Browser = "b, strong { font-weight: bolder } h1, h2, h3, h4, h5, h6, th { font-weight: bold }";

    /// <summary>What counters count with.</summary>
    private const string Counted = "0123456789〇零一二三四五六七八九十百千";

    private readonly Dictionary<string, List<string>> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FontRule>> _byKey = new(StringComparer.Ordinal);
    private readonly List<FontRule> _ofAny = [];
    private readonly Dictionary<string, List<IReadOnlyList<string>>> _families = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Styles of the page's margins and of generated text.</summary>
    public List<FontStyle> Apart { get; } = [];

    /// <summary>What declarations set that bring text: quoted words, and variables that may hold some.</summary>
    public List<string> Brought { get; } = [];

    /// <summary>The characters that the sheet itself brings.</summary>
    public CharacterSet OwnText()
    {
        var characters = new CharacterSet();
        foreach (var value in Brought)
            foreach (var filled in Filled(value, 0))
            {
                CssText.Strings(filled, characters);
                if (filled.Contains("counter", StringComparison.Ordinal))
                    characters.Add(Counted);
            }
        return characters;
    }

    public static TypeSheet Read(string css)
    {
        var sheet = new TypeSheet();
        new TypeSheetReader(Browser, sheet).Read();
        new TypeSheetReader(css, sheet).Read();
        return sheet;
    }

    public void Define(string variable, string value)
    {
        if (!_variables.TryGetValue(variable, out var values))
            _variables[variable] = values = [];
        if (!values.Contains(value))
            values.Add(value);
    }

    public void Add(string selectors, FontStyle style, bool isConditional)
    {
        foreach (var text in CssText.Parts(selectors))
        {
            var selector = Selector.Of(text);
            if (selector.IsOfGenerated)
                Apart.Add(style);
            else
                Rules(selector.Key).Add(new(selector, style, isConditional, _count++));
        }
    }

    /// <summary>The rules that may be about an element, the weakest first.</summary>
    public List<FontRule> RulesFor(PageElement element)
    {
        List<FontRule> found = [.. _ofAny];
        if (_byKey.TryGetValue(element.Name, out var named))
            found.AddRange(named);
        foreach (var one in element.Classes)
            if (_byKey.TryGetValue("." + one, out var classed))
                found.AddRange(classed);
        found.Sort();
        return found;
    }

    /// <summary>The lists of families that a value may come to, with its variables filled in.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Families(string value)
    {
        if (!_families.TryGetValue(value, out var lists))
            _families[value] = lists = [.. Filled(value, 0).Select(f => CssText.Parts(f).Select(n => n.Trim('"', '\'')).ToList())];
        return lists;
    }

    private IEnumerable<string> Filled(string value, int depth)
    {
        var at = value.IndexOf("var(", StringComparison.Ordinal);
        if (at < 0 || depth > 8)
            return [value];
        var close = at + 4 + CssText.Until(value.AsSpan(at + 4), ")");
        var parts = CssText.Parts(value[(at + 4)..close]);
        var after = value[Math.Min(value.Length, close + 1)..];
        var values = parts.Count > 0 && _variables.TryGetValue(parts[0], out var defined) ? defined : [string.Join(", ", parts.Skip(1))];
        return values.SelectMany(v => Filled(value[..at] + v + after, depth + 1));
    }

    private List<FontRule> Rules(string? key)
    {
        if (key is null)
            return _ofAny;
        if (!_byKey.TryGetValue(key, out var rules))
            _byKey[key] = rules = [];
        return rules;
    }
}
