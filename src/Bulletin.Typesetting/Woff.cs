using System.Buffers.Binary;
using System.IO.Compression;

namespace Bulletin.Typesetting;

/// <summary>Packs a font file as WOFF (W3C Recommendation, version 1): each table by itself, where that makes it smaller.</summary>
internal static class Woff
{
    private const int HeaderLength = 44, EntryLength = 20, TableEntryLength = 16;

    public static byte[] Pack(ReadOnlySpan<byte> font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        using var file = new MemoryStream(font.Length);
        file.SetLength(HeaderLength + (EntryLength * count));
        file.Position = file.Length;
        var directory = new byte[HeaderLength + (EntryLength * count)];
        var plain = 12 + (TableEntryLength * count);
        for (var i = 0; i < count; i++)
        {
            var entry = font.Slice(12 + (TableEntryLength * i), TableEntryLength);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            plain += (length + 3) & ~3;
            var packed = Table(font.Slice(offset, length));
            var to = directory.AsSpan(HeaderLength + (EntryLength * i));
            entry[..4].CopyTo(to);
            BinaryPrimitives.WriteInt32BigEndian(to[4..], (int)file.Position);
            BinaryPrimitives.WriteInt32BigEndian(to[8..], packed.Length);
            BinaryPrimitives.WriteInt32BigEndian(to[12..], length);
            entry.Slice(4, 4).CopyTo(to[16..]);
            file.Write(packed);
            while (file.Position % 4 != 0)
                file.WriteByte(0);
        }
        Header(directory, font[..4], count, (int)file.Length, plain);
        file.Position = 0;
        file.Write(directory);
        return file.ToArray();
    }

    private static void Header(Span<byte> header, ReadOnlySpan<byte> flavour, int tables, int length, int plain)
    {
        "wOFF"u8.CopyTo(header);
        flavour.CopyTo(header[4..]);
        BinaryPrimitives.WriteInt32BigEndian(header[8..], length);
        BinaryPrimitives.WriteUInt16BigEndian(header[12..], (ushort)tables);
        BinaryPrimitives.WriteInt32BigEndian(header[16..], plain);
        BinaryPrimitives.WriteUInt16BigEndian(header[20..], 1);
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> table)
    {
        var packed = new MemoryStream(table.Length);
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(table);
        return packed.Length < table.Length ? packed.GetBuffer().AsSpan(0, (int)packed.Length) : table;
    }
}
