using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bulletin.Printing.Typefaces;

namespace Bulletin.Typesetting;

/// <summary>
/// A font file in memory: <see cref="Bytes"/> whole, its outlines by <see cref="Outline"/>, or cut down to some characters by <see cref="Subset"/>.
/// Reading it is safe from several threads. It lives as long as the program.
/// </summary>
public sealed unsafe class Face
{
    private readonly byte* _data;
    private readonly int _length;
    private readonly nint _face;
    private readonly nint _font;

    /// <param name="family">The family's name, as a style sheet calls it.</param>
    /// <param name="weight">The weight, from 100 to 900.</param>
    /// <param name="data">The file's bytes, which stay where they are.</param>
    /// <param name="length">How many they are.</param>
    internal Face(string family, int weight, byte* data, int length)
    {
        (Family, Weight) = (family, weight);
        _data = data;
        _length = length;
        var blob = HarfBuzz.CreateBlob(data, (uint)length, HarfBuzz.ReadOnly, 0, 0);
        _face = HarfBuzz.CreateFace(blob, 0);
        HarfBuzz.DestroyBlob(blob);
        _font = HarfBuzz.CreateFont(_face);
        HarfBuzz.Settle(_font);
    }

    /// <summary>A face from a file that was read into memory; it is kept there.</summary>
    internal static Face InMemory(string name, ReadOnlyMemory<byte> file)
    {
        var kept = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(kept);
        return new(name, 400, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(kept)), kept.Length) { Kept = kept, Whole = [] };
    }

    /// <summary>The memory that it lies in, where it is not the program's own.</summary>
    private byte[]? Kept { get; init; }

    /// <summary>Of a file that may be damaged, which characters have been tried and could be cut out of it; null: it is the program's own.</summary>
    private Dictionary<int, bool>? Whole { get; init; }

    public string Family { get; }

    public int Weight { get; }

    /// <summary>The file, TrueType or OpenType; not copied.</summary>
    public ReadOnlySpan<byte> Bytes => new(_data, _length);

    /// <summary>How many units of its outlines and advances make an em.</summary>
    public int UnitsPerEm => (int)HarfBuzz.UnitsPerEm(_face);

    /// <summary>Whether it has the character of that code point. A damaged file has none that cannot be cut out of it.</summary>
    public bool Has(int code) => Glyph(code) != 0 && (Whole is null || IsWhole(code, Whole));

    /// <summary>How far the next character stands, in units.</summary>
    public int Advance(int code) => HarfBuzz.Advance(_font, Glyph(code));

    /// <summary>Its contours in units, the baseline at zero and upwards positive; the box of the missing glyph where it has none.</summary>
    public GlyphOutline Outline(int code) => GlyphOutline.Draw(_font, Glyph(code));

    /// <summary>A font file of the same kind with those characters alone, their outlines and what of layout concerns them.</summary>
    /// <param name="characters">Their code points.</param>
    /// <param name="name">What the file is to call itself; null: as the face does.</param>
    /// <param name="pack">What is made of the file; null: it is taken as it is.</param>
    internal byte[] Subset(List<int> characters, FaceName? name = null, Packing? pack = null)
    {
        var cut = Cut(characters);
        if (cut == 0)
            throw new InvalidDataException($"The font {Family} {Weight} cannot be subset.");
        try
        {
            if (name is not null)
                Rename(cut, name);
            return File(cut, pack);
        }
        finally
        {
            HarfBuzz.DestroyFace(cut);
        }
    }

    private bool IsWhole(int code, Dictionary<int, bool> tried)
    {
        lock (tried)
        {
            if (tried.TryGetValue(code, out var isWhole))
                return isWhole;
            var cut = Cut([code]);
            HarfBuzz.DestroyFace(cut);
            return tried[code] = cut != 0;
        }
    }

    /// <summary>A face with those characters alone; 0 where the font is damaged.</summary>
    private nint Cut(List<int> characters)
    {
        var input = HarfBuzz.CreateSubset();
        var set = HarfBuzz.Characters(input);
        foreach (var code in characters)
            HarfBuzz.Add(set, (uint)code);
        var features = HarfBuzz.Set(input, HarfBuzz.LayoutFeatures);
        HarfBuzz.Clear(features);
        HarfBuzz.Invert(features);
        var cut = HarfBuzz.Subset(_face, input);
        HarfBuzz.DestroySubset(input);
        return cut;
    }

    private static byte[] File(nint face, Packing? pack)
    {
        var blob = HarfBuzz.BlobOf(face);
        try
        {
            var font = new ReadOnlySpan<byte>(HarfBuzz.Data(blob, out var length), (int)length);
            return pack?.Invoke(font) ?? font.ToArray();
        }
        finally
        {
            HarfBuzz.DestroyBlob(blob);
        }
    }

    /// <summary>One of its tables, by its tag as a number; empty where it has none.</summary>
    internal byte[] Table(uint tag) => Table(_face, tag);

    private static byte[] Table(nint face, uint tag)
    {
        var blob = HarfBuzz.Table(face, tag);
        var data = HarfBuzz.Data(blob, out var length);
        var table = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        HarfBuzz.DestroyBlob(blob);
        return table;
    }

    private static void Rename(nint cut, FaceName name)
    {
        var table = NameTable.Renamed(Table(cut, NameTable.Tag), name);
        fixed (byte* bytes = table)
        {
            var blob = HarfBuzz.CreateBlob(bytes, (uint)table.Length, HarfBuzz.Duplicate, 0, 0);
            var isSet = HarfBuzz.SetTable(cut, NameTable.Tag, blob) != 0;
            HarfBuzz.DestroyBlob(blob);
            if (!isSet)
                throw new InvalidDataException($"The font {name.Family} cannot be given its name.");
        }
    }

    private uint Glyph(int code) => HarfBuzz.Glyph(_font, (uint)code, out var glyph) != 0 ? glyph : 0;
}
