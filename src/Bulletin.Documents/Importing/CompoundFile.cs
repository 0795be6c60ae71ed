using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>A compound file ([MS-CFB]), the container of .xls: streams in chains of sectors.</summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;
    private const int EntrySize = 128;
    private const int MiniSectorSize = 64;
    private const int SectorsInHeader = 109;
    private const uint LargestSector = 0xFFFFFFFA;

    private readonly byte[] _bytes;
    private readonly int _sectorSize;
    private readonly List<uint> _next = [];
    private readonly byte[] _directory;

    private CompoundFile(byte[] bytes)
    {
        _bytes = bytes;
        _sectorSize = UInt16(30) is 9 or 12 ? 1 << UInt16(30) : throw new ArgumentException("The sectors have no known size.");
        ReadAllocation();
        _directory = Chain(UInt32(48));
    }

    /// <summary>The file; null where it is none, or its chains lead out of it.</summary>
    public static CompoundFile? Open(byte[] bytes)
    {
        try
        {
            return new(bytes);
        }
        catch (Exception e) when (IsBreak(e))
        {
            return null;
        }
    }

    /// <summary>Whether an exception says that a chain or a record leads out of the file.</summary>
    public static bool IsBreak(Exception e) => e is ArgumentException or IndexOutOfRangeException or OverflowException;

    public bool Has(string name) => Entry(name) is not null;

    /// <summary>The content of a stream of the root; null if there is none of that name. Throws where <see cref="IsBreak"/> says so.</summary>
    public byte[]? Stream(string name) => Entry(name) is { } entry ? Content(entry) : null;

    private int? Entry(string name)
    {
        for (var entry = 0; entry + EntrySize <= _directory.Length; entry += EntrySize)
            if (string.Equals(NameOf(entry), name, StringComparison.OrdinalIgnoreCase))
                return entry;
        return null;
    }

    private byte[] Content(int entry)
    {
        var start = DirectoryNumber(entry + 116);
        var size = (int)DirectoryNumber(entry + 120);
        var isMini = size < UInt32(56);
        var content = isMini ? MiniChain(start) : Chain(start);
        return content[..Math.Min(size, content.Length)];
    }

    /// <summary>Small streams lie in a stream of their own, the root entry's.</summary>
    private byte[] MiniChain(uint start)
    {
        var container = Chain(DirectoryNumber(116));
        var table = Chain(UInt32(60));
        using var content = new MemoryStream();
        var most = table.Length / 4;
        for (var sector = start; sector <= LargestSector && most-- > 0; sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)sector * 4)))
            content.Write(container.AsSpan((int)sector * MiniSectorSize, MiniSectorSize));
        return content.ToArray();
    }

    private byte[] Chain(uint start)
    {
        using var content = new MemoryStream();
        var most = _next.Count;
        // A chain longer than the file runs in a circle.
        for (var sector = start; sector <= LargestSector && most-- > 0; sector = _next[(int)sector])
            content.Write(Sector(sector));
        return content.ToArray();
    }

    /// <summary>Reads which sector follows which: the table's own sectors are listed in the header, then in a chain of further lists.</summary>
    private void ReadAllocation()
    {
        for (var i = 0; i < SectorsInHeader; i++)
            AddAllocation(UInt32(76 + (i * 4)));
        var perList = (_sectorSize / 4) - 1;
        var most = _bytes.Length / _sectorSize;
        for (var list = UInt32(68); list <= LargestSector && most-- > 0;)
        {
            var sector = Sector(list);
            for (var i = 0; i < perList; i++)
                AddAllocation(BinaryPrimitives.ReadUInt32LittleEndian(sector[(i * 4)..]));
            list = BinaryPrimitives.ReadUInt32LittleEndian(sector[(perList * 4)..]);
        }
    }

    private void AddAllocation(uint sector)
    {
        // A table of more sectors than the file has runs in a circle.
        if (sector > LargestSector || _next.Count > (_bytes.Length / _sectorSize) + _sectorSize)
            return;
        var table = Sector(sector);
        for (var i = 0; i + 4 <= table.Length; i += 4)
            _next.Add(BinaryPrimitives.ReadUInt32LittleEndian(table[i..]));
    }

    // The last sector of a file may be cut short.
    private ReadOnlySpan<byte> Sector(uint sector)
    {
        var at = HeaderOr(_sectorSize) + ((long)sector * _sectorSize);
        return at >= _bytes.Length ? throw new ArgumentException("A sector lies beyond the file.") : _bytes.AsSpan((int)at, (int)Math.Min(_sectorSize, _bytes.Length - at));
    }

    private static int HeaderOr(int sectorSize) => Math.Max(HeaderSize, sectorSize);

    private string NameOf(int entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_directory.AsSpan(entry + 64));
        return length is < 2 or > 64 ? "" : Encoding.Unicode.GetString(_directory, entry, length - 2);
    }

    private uint DirectoryNumber(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at));

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));
}
