namespace Bulletin.Documents.Word;

/// <summary>The parts of a document before they are packed.</summary>
internal sealed record WordParts(byte[] Body, byte[] Styles)
{
    /// <summary>Heads and feet, in the order in which the first section names them.</summary>
    public IReadOnlyList<PageFurniture> Furniture { get; init; } = [];

    /// <summary>The faces that the styles name.</summary>
    public required IReadOnlyList<Typeface> Faces { get; init; }

    /// <summary>The faces that the document carries.</summary>
    public IReadOnlyList<EmbeddedFont> Fonts { get; init; } = [];

    public IReadOnlyList<byte[]> Pictures { get; init; } = [];

    /// <summary>How many times the numbering 一、（一） begins anew.</summary>
    public int Numberings { get; init; }

    /// <summary>Even pages have heads and feet of their own.</summary>
    public bool HasEvenPages { get; init; }
}
