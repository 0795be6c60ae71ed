using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>An article before it is set: its heads and its body, each as Markdown.</summary>
internal sealed record ArticleSource(string File, string Body)
{
    public IReadOnlyList<string> Kicker { get; init; } = [];

    /// <summary>主题, a line an entry: the author's breaks are kept.</summary>
    public IReadOnlyList<string> Headlines { get; init; } = [];

    public IReadOnlyList<string> Deck { get; init; } = [];

    public IReadOnlyList<string> Lead { get; init; } = [];

    public string LeadMark { get; init; } = "";

    public string Byline { get; init; } = "";

    /// <summary>The article's place, for findings that have no line of their own.</summary>
    public required Place Place { get; init; }
}
