using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>A text of Markdown, and where each of its letters was written.</summary>
internal sealed record SourceText(string Markdown, Func<int, Origin> OriginOf)
{
    /// <summary>A text of which all came from one place.</summary>
    public static SourceText At(string markdown, Place place) => new(markdown, _ => new Origin(place));

    /// <summary>Texts one behind the other.</summary>
    public static SourceText Joined(IReadOnlyList<SourceText> texts)
    {
        var starts = new int[texts.Count];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + texts[i - 1].Markdown.Length;
        return new(string.Concat(texts.Select(t => t.Markdown)), letter =>
        {
            var at = starts.Length - 1;
            while (at > 0 && starts[at] > letter)
                at--;
            return texts[at].OriginOf(letter - starts[at]);
        });
    }

    /// <summary>A text that stands on these lines of a file, letter by letter.</summary>
    public static SourceText Of(string file, IReadOnlyList<TextLine> lines) => new(string.Join('\n', lines.Select(l => l.Text)), letter =>
    {
        var at = 0;
        while (at < lines.Count - 1 && letter > lines[at].Text.Length)
            letter -= lines[at++].Text.Length + 1;
        return new(lines.Count == 0 ? new(file) : Place.InText(file, lines[at].Number, Math.Max(1, lines[at].Column + letter))) { IsVerbatim = true };
    });
}

/// <summary>Words on a line of a file, and at which column they begin.</summary>
internal sealed record TextLine(int Number, int Column, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line without its first letters.</summary>
    public TextLine Behind(int letters) => new(Number, Column + letters, Text[letters..]);
}
