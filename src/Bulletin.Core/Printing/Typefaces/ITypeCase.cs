namespace Bulletin.Printing.Typefaces;

/// <summary>字盘: the faces that pages are set in. They lie outside of the core, like the printers that need them.</summary>
public interface ITypeCase
{
    /// <summary>Whether the character of that code point can be set in any style: in its own face, or in an added one.</summary>
    bool Has(int code);

    /// <summary>The added face that has a character which the program's own lack; null where they have it, or none does.</summary>
    AddedFace? Added(int code);

    /// <summary>Rules of a style sheet (<c>@font-face</c>, UTF-8), one a face, that carry the type for these texts and no more.</summary>
    IReadOnlyList<byte[]> Embed(IReadOnlyList<StyledText> texts);

    /// <summary>A font file (TrueType) by another name, that carries the type for this text as far as one face has it; empty where none does.</summary>
    ReadOnlyMemory<byte> Cut(StyledText text, FaceName name);
}
