using Bulletin.Editing;
using Bulletin.Findings;

namespace Bulletin.Printing.Typefaces;

/// <summary>Words as they are printed.</summary>
internal sealed record PrintedWords(string Text)
{
    /// <summary>The line of an article that they are; null where they are none.</summary>
    public IReadOnlyList<Inline>? Line { get; init; }

    /// <summary>The file or sheet whose name they are.</summary>
    public Place? Place { get; init; }
}
