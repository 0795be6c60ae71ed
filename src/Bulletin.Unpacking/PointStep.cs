namespace Bulletin.Unpacking;

/// <summary>A point of an outline, by how far it lies from the one before.</summary>
internal readonly record struct PointStep(int X, int Y, bool IsOnCurve)
{
    /// <summary>Reads a step: its flag says in how many bits the two distances stand, what is added to them, and their signs.</summary>
    public static PointStep Read(int flag, FontReader coordinates)
    {
        var isOnCurve = flag < 128;
        var kind = flag & 127;
        if (kind < 10)
            return new(0, Signed(kind, coordinates.Byte() + ((kind & 14) << 7)), isOnCurve);
        if (kind < 20)
            return new(Signed(kind, coordinates.Byte() + (((kind - 10) & 14) << 7)), 0, isOnCurve);
        var (x, y) = kind switch
        {
            < 84 => Nibbles(kind - 20, coordinates.Byte()),
            < 120 => Bytes(kind - 84, coordinates),
            < 124 => OneAndAHalf(coordinates),
            _ => (coordinates.Number16(), coordinates.Number16()),
        };
        return new(Signed(kind, x), Signed(kind >> 1, y), isOnCurve);
    }

    private static (int X, int Y) Nibbles(int kind, int both) => (1 + (kind & 48) + (both >> 4), 1 + ((kind & 12) << 2) + (both & 15));

    private static (int X, int Y) Bytes(int kind, FontReader coordinates) =>
        (1 + (kind / 12 << 8) + coordinates.Byte(), 1 + (kind % 12 >> 2 << 8) + coordinates.Byte());

    private static (int X, int Y) OneAndAHalf(FontReader coordinates)
    {
        var (first, middle, last) = (coordinates.Byte(), coordinates.Byte(), coordinates.Byte());
        return ((first << 4) + (middle >> 4), ((middle & 15) << 8) + last);
    }

    private static int Signed(int flag, int distance) => (flag & 1) == 0 ? -distance : distance;
}
