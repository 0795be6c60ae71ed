using static Bulletin.Documents.Word.WordXml;

namespace Bulletin.Documents.Word;

/// <summary>The paper and its margins in points, and the grid (文档网格).</summary>
internal sealed record PageSetup(decimal Width, decimal Height)
{
    public required decimal Top { get; init; }

    public required decimal Bottom { get; init; }

    public required decimal Left { get; init; }

    public required decimal Right { get; init; }

    /// <summary>From the paper's edge to the head and the foot.</summary>
    public required decimal Head { get; init; }

    public required decimal Foot { get; init; }

    /// <summary>The lines' pitch in twentieths of a point.</summary>
    public required int LinePitch { get; init; }

    /// <summary>What is added to each character's width, in 4096ths of a point; null: characters keep to no grid.</summary>
    public int? CharacterPitch { get; init; }

    /// <summary>The first page has heads and feet of its own.</summary>
    public bool HasOwnFirstPage { get; init; }

    public decimal Measure => Width - Left - Right;

    public static decimal Millimetres(decimal length) => length * 72 / 25.4m;

    /// <param name="xml">Where to.</param>
    /// <param name="columns">The section's columns.</param>
    /// <param name="furniture">Heads and feet; only the first section names them, the others go on with them.</param>
    public void WriteSection(WordXml xml, ColumnSet columns, IReadOnlyList<PageFurniture> furniture)
    {
        xml.Open("sectPr");
        for (var i = 0; i < furniture.Count; i++)
            xml.Reference(furniture[i].Part + "Reference", furniture[i].Pages, WordPackage.FurnitureRelation(i));
        if (furniture.Count == 0)
            xml.Value("type", "continuous");
        xml.Empty("pgSz", ("w", Twips(Width)), ("h", Twips(Height)));
        xml.Empty("pgMar", ("top", Twips(Top)), ("right", Twips(Right)), ("bottom", Twips(Bottom)), ("left", Twips(Left)), ("header", Twips(Head)), ("footer", Twips(Foot)), ("gutter", "0"));
        columns.Write(xml);
        if (HasOwnFirstPage && furniture.Count > 0)
            xml.Empty("titlePg");
        if (CharacterPitch is { } pitch)
            xml.Empty("docGrid", ("type", "linesAndChars"), ("linePitch", Number(LinePitch)), ("charSpace", Number(pitch)));
        else
            xml.Empty("docGrid", ("type", "lines"), ("linePitch", Number(LinePitch)));
        xml.Close();
    }
}
