using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A text of Markdown, and where each of its letters was written.</summary>
internal sealed record SourceText(string Markdown, Func<int, Origin> OriginOf)
{
    /// <summary>A text of which all came from one place.</summary>
    public static SourceText At(string markdown, Place place) => new(markdown, _ => new Origin(place));
}
