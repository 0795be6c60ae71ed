using Bulletin.Printing.Typefaces;

namespace Bulletin.Documents.Word;

/// <summary>Which characters a document sets in which face.</summary>
internal sealed class SetType
{
    private readonly Dictionary<Typeface, CharacterSet> _characters = [];

    public void Add(Typeface face, string text)
    {
        if (!_characters.TryGetValue(face, out var characters))
            _characters[face] = characters = new();
        characters.Add(text);
    }

    /// <summary>The type that the document carries: of each face that it may, what is set in it, bold faces last, as the font table wants them.</summary>
    public IReadOnlyList<EmbeddedFont> Cut(IReadOnlyList<Typeface> faces, ITypeCase type)
    {
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
