using System.IO.Compression;

namespace Bulletin.Unpacking;

/// <summary>Unpacks a font in WOFF2 (W3C Recommendation, version 2) with TrueType outlines into the tables it was made of.</summary>
internal static class Woff2
{
    private const int HeaderLength = 48;
    private const string OtherTag = "other";

    private static readonly string[] KnownTags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG", "EBDT",
        "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH",
        "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar",
        "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill", OtherTag,
    ];

    public static byte[] Unpack(byte[] file)
    {
        var header = new FontReader(file);
        if (header.Tag() != "wOF2" || header.Tag() != "\0\u0001\0\0")
            throw new InvalidDataException("This is no WOFF2 file with TrueType outlines.");
        header.Skip(4);
        var count = header.Number16();
        header.Skip(6);
        var compressed = header.Number32();
        header.Skip(HeaderLength - 24);
        var directory = Enumerable.Range(0, count).Select(_ => Entry.Read(header)).ToList();
        var content = Decompress(file.AsSpan(header.Position, compressed), directory.Sum(e => e.StoredLength));
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var at = 0;
        foreach (var entry in directory)
        {
            tables[entry.Tag] = content[at..(at + entry.StoredLength)];
            at += entry.StoredLength;
        }
        if (directory.Exists(e => e is { Tag: "glyf", IsTransformed: true }))
            (tables["glyf"], tables["loca"]) = new GlyphTable(tables["glyf"]).Build();
        return TrueType.Of(tables);
    }

    private static byte[] Decompress(ReadOnlySpan<byte> compressed, int length)
    {
        var content = new byte[length];
        return BrotliDecoder.TryDecompress(compressed, content, out var written) && written == length
            ? content : throw new InvalidDataException("The font's tables cannot be decompressed.");
    }

    private sealed record Entry(string Tag, bool IsTransformed, int StoredLength)
    {
        public static Entry Read(FontReader header)
        {
            var flags = header.Byte();
            var tag = KnownTags[flags & 63];
            if (tag == OtherTag)
                tag = header.Tag();
            var isOutline = tag is "glyf" or "loca";
            // For the outlines 3 means untouched, for every other table 0 does.
            var isTransformed = flags >> 6 != (isOutline ? 3 : 0);
            if (isTransformed && !isOutline)
                throw new InvalidDataException($"The table {tag} is packed in a way that is not known here.");
            var length = header.PackedNumber();
            return new(tag, isTransformed, isTransformed ? header.PackedNumber() : length);
        }
    }
}
