using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Bulletin.Unpacking;

/// <summary>A TrueType file: a directory, then the tables one behind another.</summary>
internal static class TrueType
{
    private const int EntryLength = 16;

    public static byte[] Of(SortedDictionary<string, byte[]> tables)
    {
        var at = 12 + (EntryLength * tables.Count);
        var file = new byte[at + tables.Values.Sum(Padded)];
        var log = BitOperations.Log2((uint)tables.Count);
        foreach (var (place, number) in new[] { (0, 1), (4, tables.Count), (6, EntryLength << log), (8, log), (10, EntryLength * (tables.Count - (1 << log))) })
            BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(place), (ushort)number);
        var entry = file.AsSpan(12);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            Encoding.Latin1.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(at, Padded(table))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
            at += Padded(table);
            entry = entry[EntryLength..];
        }
        return file;
    }

    private static int Padded(byte[] table) => (table.Length + 3) / 4 * 4;

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (; table.Length > 0; table = table[4..])
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table));
        return sum;
    }
}
