using System.Buffers.Binary;

namespace Bulletin.Cli.Reading;

/// <summary>Looks at the directory of a font file, without a library: whether it is one whose characters can be set.</summary>
internal static class FontFile
{
    private const int HeaderLength = 12, EntryLength = 16;

    /// <summary>TrueType or OpenType, alone or the first of a collection, whole, with characters and outlines.</summary>
    public static bool IsFont(ReadOnlySpan<byte> file)
    {
        long start = file.StartsWith("ttcf"u8) && file.Length >= HeaderLength + 4 ? BinaryPrimitives.ReadUInt32BigEndian(file[HeaderLength..]) : 0;
        if (start + HeaderLength > file.Length || !IsKnown(file.Slice((int)start, 4)))
            return false;
        var directory = file[((int)start + 4)..];
        var count = BinaryPrimitives.ReadUInt16BigEndian(directory);
        directory = directory[(HeaderLength - 4)..];
        var (hasCharacters, hasOutlines) = (false, false);
        for (var i = 0; i < count; i++, directory = directory[EntryLength..])
        {
            if (directory.Length < EntryLength || (long)BinaryPrimitives.ReadUInt32BigEndian(directory[8..]) + BinaryPrimitives.ReadUInt32BigEndian(directory[12..]) > file.Length)
                return false;
            hasCharacters |= directory.StartsWith("cmap"u8);
            hasOutlines |= directory.StartsWith("glyf"u8) || directory.StartsWith("CFF "u8) || directory.StartsWith("CFF2"u8);
        }
        return hasCharacters && hasOutlines;
    }

    private static bool IsKnown(ReadOnlySpan<byte> mark) => mark.SequenceEqual("\0\u0001\0\0"u8) || mark.SequenceEqual("OTTO"u8) || mark.SequenceEqual("true"u8);
}
