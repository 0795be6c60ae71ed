using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>
/// A compound file ([MS-CFB]), the container of .xls: streams in chains of sectors. Throws ArgumentException or
/// IndexOutOfRangeException where its chains lead out of the file.
/// </summary>
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

    public CompoundFile(byte[] bytes)
    {
        _bytes = bytes;
        _sectorSize = 1 << UInt16(30);
        ReadAllocation();
        _directory = Chain(UInt32(48));
    }

    /// <summary>The content of a stream of the root; null if there is none of that name.</summary>
    public byte[]? Stream(string name)
    {
        for (var entry = 0; entry < _directory.Length; entry += EntrySize)
            if (string.Equals(NameOf(entry), name, StringComparison.OrdinalIgnoreCase))
                return Content(entry);
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
        if (sector > LargestSector)
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
