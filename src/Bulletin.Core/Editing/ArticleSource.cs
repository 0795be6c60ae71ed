namespace Bulletin.Editing;

/// <summary>An article before it is set: its heads and its body as Markdown, each with the places where it was written.</summary>
internal sealed record ArticleSource(SourceText Body)
{
    public IReadOnlyList<SourceText> Kicker { get; init; } = [];

    /// <summary>主题, a line an entry: the author's breaks are kept.</summary>
    public IReadOnlyList<SourceText> Headlines { get; init; } = [];

    public IReadOnlyList<SourceText> Deck { get; init; } = [];

    public IReadOnlyList<SourceText> Lead { get; init; } = [];

    public string LeadMark { get; init; } = "";

    public string Byline { get; init; } = "";
}
