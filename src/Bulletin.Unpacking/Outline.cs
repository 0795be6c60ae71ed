using System.Buffers.Binary;

namespace Bulletin.Unpacking;

/// <summary>The contours of one glyph, written as the table glyf holds them.</summary>
internal sealed class Outline(IReadOnlyList<int> counts)
{
    private const byte OnCurve = 1, ShortX = 2, ShortY = 4, Repeat = 8, SameOrPositiveX = 16, SameOrPositiveY = 32;

    private readonly List<PointStep> _steps = [];

    public void Add(PointStep step) => _steps.Add(step);

    /// <param name="box">The box around it where the font states one; null: that of its points.</param>
    public byte[] Write(byte[]? box)
    {
        using var glyph = new MemoryStream();
        Number(glyph, counts.Count);
        glyph.Write(box ?? Box());
        var end = -1;
        foreach (var count in counts)
            Number(glyph, end += count);
        Number(glyph, 0);
        Flags(glyph);
        foreach (var step in _steps)
            Distance(glyph, step.X);
        foreach (var step in _steps)
            Distance(glyph, step.Y);
        return glyph.ToArray();
    }

    private byte[] Box()
    {
        var (x, y, left, right, low, high) = (0, 0, int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);
        foreach (var step in _steps)
        {
            (x, y) = (x + step.X, y + step.Y);
            (left, right, low, high) = (Math.Min(left, x), Math.Max(right, x), Math.Min(low, y), Math.Max(high, y));
        }
        using var box = new MemoryStream();
        foreach (var side in (int[])[left, low, right, high])
            Number(box, side);
        return box.ToArray();
    }

    private void Flags(MemoryStream glyph)
    {
        for (var i = 0; i < _steps.Count;)
        {
            var flag = Flag(_steps[i]);
            var again = 0;
            while (again < byte.MaxValue && i + again + 1 < _steps.Count && Flag(_steps[i + again + 1]) == flag)
                again++;
            glyph.WriteByte(again > 0 ? (byte)(flag | Repeat) : flag);
            if (again > 0)
                glyph.WriteByte((byte)again);
            i += again + 1;
        }
    }

    private static byte Flag(PointStep step) =>
        (byte)((step.IsOnCurve ? OnCurve : 0) | Flag(step.X, ShortX, SameOrPositiveX) | Flag(step.Y, ShortY, SameOrPositiveY));

    private static int Flag(int distance, int isShort, int sameOrPositive) =>
        distance == 0 ? sameOrPositive : Math.Abs(distance) > byte.MaxValue ? 0 : distance > 0 ? isShort | sameOrPositive : isShort;

    private static void Distance(MemoryStream glyph, int distance)
    {
        if (Math.Abs(distance) > byte.MaxValue)
            Number(glyph, distance);
        else if (distance != 0)
            glyph.WriteByte((byte)Math.Abs(distance));
    }

    private static void Number(MemoryStream to, int number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, checked((short)number));
        to.Write(bytes);
    }
}
