using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Unpacking;

/// <summary>Reads the numbers of a font file one after another.</summary>
internal sealed class FontReader(ReadOnlyMemory<byte> bytes)
{
    /// <summary>As many points as a number of one byte says; above it stand the marks of longer ones.</summary>
    private const int OneByte = 253;

    public int Position { get; private set; }

    public bool IsAtEnd => Position == bytes.Length;

    public void Skip(int count) => Position += count;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var read = bytes.Span.Slice(Position, count);
        Position += count;
        return read;
    }

    public byte Byte() => Bytes(1)[0];

    public int Number16() => BinaryPrimitives.ReadUInt16BigEndian(Bytes(2));

    public int Number32() => checked((int)BinaryPrimitives.ReadUInt32BigEndian(Bytes(4)));

    public string Tag() => Encoding.Latin1.GetString(Bytes(4));

    /// <summary>UIntBase128: seven bits a byte, the high bit set on all but the last.</summary>
    public int PackedNumber()
    {
        var number = 0;
        while (true)
        {
            var next = Byte();
            number = checked((number << 7) | (next & 127));
            if (next < 128)
                return number;
        }
    }

    /// <summary>255UInt16: one byte for most.</summary>
    public int ShortNumber() => Byte() switch
    {
        253 => Number16(),
        254 => Byte() + (2 * OneByte),
        255 => Byte() + OneByte,
        var small => small,
    };
}
