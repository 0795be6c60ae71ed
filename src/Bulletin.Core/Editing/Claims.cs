using Bulletin.Figures;

namespace Bulletin.Editing;

/// <summary>The claims that functions made in the articles (全部, 基本, 突破5万人), each with the figure that bears it out. No other claim may be linked.</summary>
internal sealed class Claims
{
    private readonly List<Claim> _made = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public Markup Make(string words, string code)
    {
        Add(words, code);
        return Markup.Link(words, code);
    }

    public void Add(string words, string code)
    {
        if (_known.Add(code + "\n" + words))
            _made.Add(new(code, words));
    }

    public bool Holds(string words, string code) => _known.Contains(code + "\n" + words);

    /// <summary>Those that these articles print, once each. A function may make more than an article says.</summary>
    public IReadOnlyList<Claim> In(IReadOnlyList<Article> articles)
    {
        var printed = new List<Claim>();
        foreach (var article in articles)
            foreach (var run in Runs.Printed(article))
                if (_made.Find(c => c.Words == run.Text && c.Figure == run.Figure.Code) is { } claim && !printed.Contains(claim))
                    printed.Add(claim);
        return printed;
    }

    /// <summary>What may be claimed of a figure.</summary>
    public IEnumerable<string> Of(string code) => _made.Where(c => c.Figure == code).Select(c => c.Words);
}
