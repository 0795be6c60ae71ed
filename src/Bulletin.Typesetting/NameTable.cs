using System.Buffers.Binary;
using System.Text;
using Bulletin.Printing.Typefaces;

namespace Bulletin.Typesetting;

/// <summary>The table <c>name</c> of a font file: what it calls itself. Office programs go by it; a browser does not.</summary>
internal static class NameTable
{
    /// <summary>Its tag as a number.</summary>
    public const uint Tag = 0x6E616D65;

    private const int HeaderLength = 6, RecordLength = 12;
    private const int Numbers = 16;
    private const int Family = 1, Style = 2, Identifier = 3, FullName = 4, PostScriptName = 6;

    private const int Windows = 3;

    /// <summary>Platform, encoding and language: Windows, Unicode, English.</summary>
    private const ulong English = 0x0003_0001_0409;

    /// <summary>What the font calls its family, in English where it does; empty where it has no name that Windows reads.</summary>
    public static string FamilyOf(ReadOnlySpan<byte> table)
    {
        if (Kept(table)[Family] is { } english)
            return Encoding.BigEndianUnicode.GetString(english);
        for (var i = 0; i < Count(table); i++)
            if (Record(table, i) is var record && Number(record, 0) == Windows && Number(record, 6) == Family)
                return Encoding.BigEndianUnicode.GetString(Text(table, record));
        return "";
    }

    /// <summary>The table with another name, and what else it says (copyright) as it was.</summary>
    public static byte[] Renamed(ReadOnlySpan<byte> table, FaceName name)
    {
        var full = name.IsBold ? name.Family + " Bold" : name.Family;
        var kept = Kept(table);
        kept[Family] = Utf16(name.Family);
        kept[Style] = Utf16(name.IsBold ? "Bold" : "Regular");
        kept[Identifier] = kept[FullName] = Utf16(full);
        kept[PostScriptName] = Utf16(name.Family.Replace(" ", "", StringComparison.Ordinal) + (name.IsBold ? "-Bold" : "-Regular"));
        return Table(kept);
    }

    /// <summary>Its English texts for Windows, each at its number; those of further numbers say nothing that is needed here.</summary>
    private static byte[]?[] Kept(ReadOnlySpan<byte> table)
    {
        var texts = new byte[]?[Numbers];
        for (var i = 0; i < Count(table); i++)
            if (Record(table, i) is var record && BinaryPrimitives.ReadUInt64BigEndian(record) >> 16 == English && Number(record, 6) < Numbers)
                texts[Number(record, 6)] = Text(table, record).ToArray();
        return texts;
    }

    /// <summary>How many records it has: no more than there is room for, whatever a damaged one says.</summary>
    private static int Count(ReadOnlySpan<byte> table) =>
        table.Length < HeaderLength ? 0 : Math.Min(Number(table, 2), (table.Length - HeaderLength) / RecordLength);

    private static ReadOnlySpan<byte> Record(ReadOnlySpan<byte> table, int index) => table.Slice(HeaderLength + (RecordLength * index), RecordLength);

    /// <summary>What a record leads to; nothing where it leads out of the table.</summary>
    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> table, ReadOnlySpan<byte> record)
    {
        var (start, length) = (Number(table, 4) + Number(record, 10), Number(record, 8));
        return start + length > table.Length ? [] : table.Slice(start, length);
    }

    private static byte[] Table(byte[]?[] texts)
    {
        var (count, length) = (0, 0);
        foreach (var text in texts)
            if (text is not null)
                (count, length) = (count + 1, length + text.Length);
        var (record, storage, at) = (HeaderLength, HeaderLength + (RecordLength * count), 0);
        var table = new byte[storage + length];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)storage);
        for (var number = 0; number < texts.Length; number++)
            if (texts[number] is { } text)
            {
                BinaryPrimitives.WriteUInt64BigEndian(table.AsSpan(record), English << 16 | (uint)number);
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(record + 8), (ushort)text.Length);
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(record + 10), (ushort)at);
                text.CopyTo(table, storage + at);
                (record, at) = (record + RecordLength, at + text.Length);
            }
        return table;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static byte[] Utf16(string text) => Encoding.BigEndianUnicode.GetBytes(text);
}
