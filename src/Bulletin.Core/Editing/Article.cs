namespace Bulletin.Editing;

/// <summary>A story (稿件): headline stack, lead and body.</summary>
public sealed record Article(IReadOnlyList<IReadOnlyList<Inline>> Headlines, IReadOnlyList<Block> Body)
{
    /// <summary>引题, above the headline.</summary>
    public IReadOnlyList<Inline> Kicker { get; init; } = [];

    /// <summary>副题, below the headline.</summary>
    public IReadOnlyList<Inline> Deck { get; init; } = [];

    /// <summary>导语: the paragraphs that lead.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Lead { get; init; } = [];

    /// <summary>消息头, such as 本报讯; may be empty.</summary>
    public string LeadMark { get; init; } = "";

    public string Byline { get; init; } = "";

    /// <summary>All its lines of text, in the order of the page.</summary>
    public IEnumerable<IReadOnlyList<Inline>> Lines => [Kicker, .. Headlines, Deck, .. Lead, .. Body.SelectMany(b => b.Lines)];

    /// <summary>Nothing of it is printed.</summary>
    public bool IsEmpty => Body.Count == 0 && Byline.Length == 0 && Lines.All(l => l.Count == 0);

    /// <summary>The same article with each of its lines replaced.</summary>
    public Article WithLines(Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>> replace) => this with
    {
        Kicker = replace(Kicker),
        Headlines = [.. Headlines.Select(replace)],
        Deck = replace(Deck),
        Lead = [.. Lead.Select(replace)],
        Body = [.. Body.Select(b => b.WithLines(replace))],
    };
}

/// <summary>Who did what: 编辑 甲.</summary>
public sealed record Credit(string Role, string Name)
{
    /// <summary>The roles that a page names, in its order.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["编辑", "美编", "校对"];
}
