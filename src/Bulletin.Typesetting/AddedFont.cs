using System.Buffers.Binary;
using System.Globalization;
using Bulletin.Printing.Typefaces;

namespace Bulletin.Typesetting;

/// <summary>A font file that a scheme adds, opened, with its name and what its maker allows (OS/2 <c>fsType</c>).</summary>
internal sealed record AddedFont(Face Face, AddedFace Called)
{
    private const uint Os2 = 0x4F532F32;
    private const int RightsAt = 8;

    /// <summary>Of the rights: not to be installed from a document, to be edited with, not to be cut down, no outlines.</summary>
    private const int Bound = 0x0006, Editable = 0x0008, Whole = 0x0100, Pictures = 0x0200;

    public static IReadOnlyList<AddedFont> Open(IReadOnlyList<TemplateFont> files)
    {
        var fonts = new List<AddedFont>();
        foreach (var file in files)
        {
            var face = Face.InMemory(file.Name, file.Content);
            fonts.Add(new(face, new(NameOf(face, file.Name, fonts), MayBeCarried(face))));
        }
        return fonts;
    }

    /// <summary>No other face has it: a document would take one for the other.</summary>
    private static string NameOf(Face face, string file, List<AddedFont> others)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var name = NameTable.FamilyOf(face.Table(NameTable.Tag)) is { Length: > 0 } own && !IsTaken(own, others) ? own : stem;
        for (var i = 2; IsTaken(name, others); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem} {i}");
        return name;
    }

    private static bool IsTaken(string name, List<AddedFont> others) =>
        name.StartsWith(BuiltInFaces.Serif, StringComparison.OrdinalIgnoreCase) || name.StartsWith(BuiltInFaces.Sans, StringComparison.OrdinalIgnoreCase)
        || others.Exists(o => o.Called.Name == name);

    private static bool MayBeCarried(Face face)
    {
        var table = face.Table(Os2);
        var rights = table.Length < RightsAt + 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(RightsAt));
        return (rights & (Whole | Pictures)) == 0 && ((rights & Bound) == 0 || (rights & Editable) != 0);
    }
}
