namespace Bulletin.Unpacking;

/// <summary>The outlines of a font as WOFF2 keeps them, in seven streams; built again they are the tables glyf and loca.</summary>
internal sealed class GlyphTable
{
    private const int Composite = 0xFFFF;
    private const int StreamCount = 7;

    private readonly int _count;
    private readonly bool _hasLongOffsets;
    private readonly FontReader _contours;
    private readonly FontReader _points;
    private readonly FontReader _flags;
    private readonly FontReader _coordinates;
    private readonly FontReader _boxes;
    private readonly byte[] _hasBox;

    public GlyphTable(byte[] transformed)
    {
        var header = new FontReader(transformed);
        header.Skip(4);
        _count = header.Number16();
        _hasLongOffsets = header.Number16() == 1;
        var lengths = Enumerable.Range(0, StreamCount).Select(_ => header.Number32()).ToArray();
        FontReader Stream(int number) => new(transformed.AsMemory(header.Position + lengths.Take(number).Sum(), lengths[number]));
        (_contours, _points, _flags, _coordinates, _boxes) = (Stream(0), Stream(1), Stream(2), Stream(3), Stream(5));
        _hasBox = _boxes.Bytes((_count + 31) / 32 * 4).ToArray();
    }

    public (byte[] Glyf, byte[] Loca) Build()
    {
        using var glyf = new MemoryStream();
        var loca = new byte[(_count + 1) * (_hasLongOffsets ? 4 : 2)];
        for (var i = 0; i < _count; i++)
        {
            glyf.Write(Glyph(i));
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
            Locate(loca, i + 1, (int)glyf.Length);
        }
        return (glyf.ToArray(), loca);
    }

    private void Locate(byte[] loca, int number, int offset)
    {
        if (_hasLongOffsets)
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * number), offset);
        else
            System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(2 * number), checked((ushort)(offset / 2)));
    }

    private byte[] Glyph(int number)
    {
        var contours = _contours.Number16();
        var hasBox = (_hasBox[number / 8] & (0x80 >> (number % 8))) != 0;
        if (contours == 0)
            return [];
        if (contours == Composite)
            throw new InvalidDataException("A glyph is put together from others, which is not known here.");
        var counts = Enumerable.Range(0, contours).Select(_ => _points.ShortNumber()).ToList();
        var outline = new Outline(counts);
        for (var i = counts.Sum(); i > 0; i--)
        {
            var flag = _flags.Byte();
            outline.Add(PointStep.Read(flag, _coordinates));
        }
        if (_coordinates.ShortNumber() != 0)
            throw new InvalidDataException("A glyph is hinted, which is not known here.");
        return outline.Write(hasBox ? _boxes.Bytes(8).ToArray() : null);
    }
}
