using System.Buffers.Binary;
using System.IO.Compression;

namespace Bulletin.Typesetting;

/// <summary>Packs a font file as WOFF (W3C Recommendation, version 1): each table by itself, where that makes it smaller.</summary>
internal static class Woff
{
    private const int HeaderLength = 44, EntryLength = 20, TableEntryLength = 16;

    /// <summary>To begin packing takes longer than a smaller table can save.</summary>
    private const int WorthPacking = 1024;

    public static byte[] Pack(ReadOnlySpan<byte> font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        using var file = new MemoryStream(font.Length + HeaderLength + ((EntryLength + 3) * count));
        file.SetLength(HeaderLength + (EntryLength * count));
        file.Position = file.Length;
        var directory = new byte[HeaderLength + (EntryLength * count)];
        var plain = 12 + (TableEntryLength * count);
        for (var i = 0; i < count; i++)
        {
            var entry = font.Slice(12 + (TableEntryLength * i), TableEntryLength);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            plain += (length + 3) & ~3;
            var start = (int)file.Position;
            Write(font.Slice(offset, length), file);
            var to = directory.AsSpan(HeaderLength + (EntryLength * i));
            entry[..4].CopyTo(to);
            BinaryPrimitives.WriteInt32BigEndian(to[4..], start);
            BinaryPrimitives.WriteInt32BigEndian(to[8..], (int)file.Position - start);
            BinaryPrimitives.WriteInt32BigEndian(to[12..], length);
            entry.Slice(4, 4).CopyTo(to[16..]);
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

    private static void Write(ReadOnlySpan<byte> table, MemoryStream file)
    {
        var start = file.Position;
        if (table.Length >= WorthPacking)
            using (var deflate = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
                deflate.Write(table);
        if (file.Position - start is var packed && packed > 0 && packed < table.Length)
            return;
        file.SetLength(start);
        file.Write(table);
    }
}
