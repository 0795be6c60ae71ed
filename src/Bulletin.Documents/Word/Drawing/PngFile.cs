using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Documents.Word.Drawing;

/// <summary>Writes a picture of few colours as PNG: the same pixels give the same bytes.</summary>
internal static class PngFile
{
    private const uint Polynomial = 0xEDB88320;

    /// <param name="pixels">A colour's number each, row by row.</param>
    /// <param name="width">How many stand in a row.</param>
    /// <param name="palette">The colours, three bytes each.</param>
    public static byte[] Write(byte[] pixels, int width, byte[] palette)
    {
        var height = pixels.Length / width;
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        Chunk(file, "IHDR", header);
        Chunk(file, "PLTE", palette);
        Chunk(file, "IDAT", Packed(pixels, width, height));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Each row behind a byte that says it is unfiltered.</summary>
    private static byte[] Packed(byte[] pixels, int width, int height)
    {
        var row = width + 1;
        var rows = new byte[row * height];
        for (var y = 0; y < height; y++)
            pixels.AsSpan(y * width, width).CopyTo(rows.AsSpan((y * row) + 1));
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Adler(rows));
        return [0x78, 0x01, .. new Deflate(rows, [1, row, row - 1]).Pack(), .. sum];
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ Polynomial : crc >> 1;
        }
        return ~crc;
    }

    private static uint Adler(byte[] bytes)
    {
        var (low, high) = (1u, 0u);
        foreach (var value in bytes)
        {
            low = (low + value) % 65521;
            high = (high + low) % 65521;
        }
        return (high << 16) | low;
    }
}
