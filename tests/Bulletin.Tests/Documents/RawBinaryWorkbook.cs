using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Tests.Documents;

/// <summary>An .xls written record by record: one sheet, 日报, in a compound file of one stream.</summary>
internal static class RawBinaryWorkbook
{
    private const int SectorSize = 512;
    private const byte Globals = 0x05;
    private const byte Worksheet = 0x10;
    private const byte ChartSheet = 0x20;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint AllocationSector = 0xFFFFFFFD;

    /// <param name="records">The sheet's cell records.</param>
    public static byte[] OfSheet(params byte[][] records)
    {
        byte[] name = [2, 1, .. Encoding.Unicode.GetBytes("日报")];
        var begin = Begin(Globals);
        byte[] end = Record(0x000A);
        var globals = begin.Length + 4 + 6 + name.Length + end.Length;
        byte[] sheet = Record(0x0085, [.. BitConverter.GetBytes(globals), 0, 0, .. name]);
        return Compound([.. begin, .. sheet, .. end, .. Begin(Worksheet), .. Size, .. records.SelectMany(r => r), .. end]);
    }

    /// <summary>A compound file with a stream of that name, and nothing in it that could be read.</summary>
    public static byte[] OfStream(string name) => Compound([], name);

    public static byte[] Number(int row, int column, double value) => Cell(0x0203, row, column, BitConverter.GetBytes(value));

    /// <summary>An error that stands there as such.</summary>
    public static byte[] Error(int row, int column, byte code) => Cell(0x0205, row, column, [code, 1]);

    /// <summary>A formula whose result is an error.</summary>
    public static byte[] FailedFormula(int row, int column, byte code) =>
        Cell(0x0006, row, column, [2, 0, code, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>A chart within the sheet, with a cell of its own.</summary>
    public static byte[] Chart() => [.. Begin(ChartSheet), .. Error(0, 0, 0x07), .. Record(0x000A)];

    private static byte[] Begin(byte kind) => Record(0x0809, 0x00, 0x06, kind, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Ten rows of ten columns.</summary>
    private static byte[] Size => Record(0x0200, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 10, 0, 0, 0);

    private static byte[] Cell(ushort type, int row, int column, byte[] value) =>
        Record(type, [.. BitConverter.GetBytes((ushort)row), .. BitConverter.GetBytes((ushort)column), 0, 0, .. value]);

    private static byte[] Record(ushort type, params byte[] content) =>
        [.. BitConverter.GetBytes(type), .. BitConverter.GetBytes((ushort)content.Length), .. content];

    private static byte[] Compound(byte[] stream, string name = "Workbook")
    {
        // Streams from 4096 bytes on have sectors of their own.
        var sectors = Math.Max(8, (stream.Length + SectorSize - 1) / SectorSize);
        var file = new byte[SectorSize * (3 + sectors)];
        Header(file);
        for (var i = 0; i < SectorSize / 4; i++)
            Put(file, SectorSize + (i * 4), i == 0 ? AllocationSector : i == 1 || i == sectors + 1 ? EndOfChain : i <= sectors ? (uint)i + 1 : Free);
        Entry(file, SectorSize * 2, "Root Entry", 5, EndOfChain, 0);
        Put(file, (SectorSize * 2) + 76, 1);
        Entry(file, (SectorSize * 2) + 128, name, 2, 2, sectors * SectorSize);
        stream.CopyTo(file, SectorSize * 3);
        return file;
    }

    private static void Header(byte[] file)
    {
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        head.CopyTo(file, 0);
        byte[] versions = [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0];
        versions.CopyTo(file, 24);
        Put(file, 44, 1);
        Put(file, 48, 1);
        Put(file, 56, 4096);
        Put(file, 60, EndOfChain);
        Put(file, 68, EndOfChain);
        Put(file, 76, 0);
        for (var i = 1; i < 109; i++)
            Put(file, 76 + (i * 4), Free);
    }

    private static void Entry(byte[] file, int at, string name, byte type, uint start, int size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        file[at + 64] = (byte)((name.Length + 1) * 2);
        file[at + 66] = type;
        file[at + 67] = 1;
        Put(file, at + 68, Free);
        Put(file, at + 72, Free);
        Put(file, at + 76, Free);
        Put(file, at + 116, start);
        Put(file, at + 120, (uint)size);
    }

    private static void Put(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
