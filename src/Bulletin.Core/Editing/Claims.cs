namespace Bulletin.Editing;

/// <summary>The claims that functions made in the articles (全部, 基本, 突破5万人), each with the figure that bears it out. No other claim may be linked.</summary>
internal sealed class Claims
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public Markup Make(string words, string code)
    {
        _made.Add(code + "\n" + words);
        return Markup.Link(words, code);
    }

    public bool Holds(string words, string code) => _made.Contains(code + "\n" + words);
}
