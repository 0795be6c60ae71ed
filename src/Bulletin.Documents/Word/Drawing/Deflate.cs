namespace Bulletin.Documents.Word.Drawing;

/// <summary>
/// Packs flat pictures after RFC 1951, with the fixed code and with repetitions at a few distances only. The runtime's own compressors
/// give other bytes on other processors; this one gives the same everywhere.
/// </summary>
internal sealed class Deflate(ReadOnlyMemory<byte> data, IReadOnlyList<int> distances)
{
    private const int Longest = 258;
    private const int Shortest = 3;
    private const int EndOfBlock = 256;

    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private readonly List<byte> _packed = [];
    private int _bits;
    private int _count;

    public byte[] Pack()
    {
        Bits(0b011, 3);
        for (var at = 0; at < data.Length;)
        {
            var (length, distance) = Repetition(at);
            if (length < Shortest)
            {
                Symbol(data.Span[at++]);
                continue;
            }
            Length(length);
            Distance(distance);
            at += length;
        }
        Symbol(EndOfBlock);
        Bits(0, 7);
        return [.. _packed];
    }

    private (int Length, int Distance) Repetition(int at)
    {
        var all = data.Span;
        var (longest, from) = (0, 0);
        foreach (var distance in distances)
        {
            var length = 0;
            while (distance <= at && length < Longest && at + length < all.Length && all[at + length] == all[at + length - distance])
                length++;
            if (length > longest)
                (longest, from) = (length, distance);
        }
        return (longest, from);
    }

    private void Length(int length)
    {
        var code = LengthBases.Length - 1;
        while (LengthBases[code] > length)
            code--;
        Symbol(257 + code);
        if (code is >= 8 and < 28)
            Bits(length - LengthBases[code], (code / 4) - 1);
    }

    private void Distance(int distance)
    {
        if (distance <= 4)
        {
            Code(distance - 1, 5);
            return;
        }
        var extra = (int)Math.Log2(distance - 1) - 1;
        var upper = ((distance - 1) >> extra) & 1;
        Code((2 * extra) + 2 + upper, 5);
        Bits((distance - 1) & ((1 << extra) - 1), extra);
    }

    /// <summary>A symbol in the fixed code.</summary>
    private void Symbol(int symbol)
    {
        if (symbol < 144)
            Code(0b00110000 + symbol, 8);
        else if (symbol < 256)
            Code(0b110010000 + symbol - 144, 9);
        else if (symbol < 280)
            Code(symbol - 256, 7);
        else
            Code(0b11000000 + symbol - 280, 8);
    }

    /// <summary>A code, its highest bit first.</summary>
    private void Code(int code, int length)
    {
        for (var bit = length - 1; bit >= 0; bit--)
            Bits((code >> bit) & 1, 1);
    }

    /// <summary>Bits of a number, its lowest first.</summary>
    private void Bits(int value, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _bits |= ((value >> i) & 1) << _count++;
            if (_count < 8)
                continue;
            _packed.Add((byte)_bits);
            (_bits, _count) = (0, 0);
        }
    }
}
