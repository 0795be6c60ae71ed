using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>One line of the sheet 文稿: which part of the page (栏目) and what is to stand there.</summary>
public sealed record ManuscriptRow(string Part, string Text, Place Place)
{
    /// <summary>Its text is Markdown, and not plain words.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>Where one of its letters was written: in a file of text its line and column, else the place of the row.</summary>
    public Place PlaceOf(int letter)
    {
        if (Place is not { Line: { } line, Column: { } column })
            return Place;
        var before = Text.AsSpan(0, letter);
        var breaks = before.Count('\n');
        return Place with { Line = line + breaks, Column = breaks == 0 ? column + letter : letter - before.LastIndexOf('\n') };
    }
}
