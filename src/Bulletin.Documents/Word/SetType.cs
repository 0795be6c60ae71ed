using Bulletin.Printing.Typefaces;

namespace Bulletin.Documents.Word;

/// <summary>Which characters a document sets in which face.</summary>
/// <param name="type">The faces that it may carry; null: none.</param>
internal sealed class SetType(ITypeCase? type)
{
    private readonly Dictionary<Typeface, CharacterSet> _characters = [];
    private readonly List<Typeface> _added = [];

    /// <summary>The faces, beside those of the styles, in which single characters are set.</summary>
    public IReadOnlyList<Typeface> Added => _added;

    public void Add(Typeface face, string text)
    {
        if (!_characters.TryGetValue(face, out var characters))
            _characters[face] = characters = new();
        characters.Add(text);
    }

    /// <summary>The text in pieces: what stands in its own face, and what only an added one has.</summary>
    public IReadOnlyList<SetPart> Parts(string text)
    {
        var parts = new List<SetPart>();
        var (start, at) = (0, 0);
        Typeface? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var face = AddedFor(rune.Value);
            if (face != before && at > start)
            {
                parts.Add(new(text[start..at], before));
                start = at;
            }
            (before, at) = (face, at + rune.Utf16SequenceLength);
        }
        if (at > start)
            parts.Add(new(text[start..at], before));
        return parts;
    }

    private Typeface? AddedFor(int code)
    {
        if (type?.Added(code) is not { } added)
            return null;
        var face = Typeface.Of(added);
        if (!_added.Contains(face))
            _added.Add(face);
        return face;
    }

    /// <summary>The type that the document carries: of each face that it may, what is set in it, bold faces last, as the font table wants them.</summary>
    public IReadOnlyList<EmbeddedFont> Cut(IReadOnlyList<Typeface> faces)
    {
        if (type is null)
            return [];
        var cutting = new List<Task<EmbeddedFont?>>();
        foreach (var face in (IReadOnlyList<Typeface>)[.. faces.Where(f => !f.IsBold), .. faces.Where(f => f.IsBold)])
            if (face.Weight > 0 && _characters.TryGetValue(face, out var characters))
                cutting.Add(Task.Run(() => EmbeddedFont.Cut(face, characters, type)));
        var fonts = new List<EmbeddedFont>();
        foreach (var task in cutting)
            if (task.GetAwaiter().GetResult() is { } font)
                fonts.Add(font);
        return fonts;
    }
}
