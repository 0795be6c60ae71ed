using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>A text file's characters, whatever its encoding: UTF-8, UTF-16 and UTF-32 with a mark or without, else GB18030, as Chinese programs save.</summary>
public sealed record DecodedText(string Text, string Encoding)
{
    private const char Replacement = '\uFFFD';
    private const int Head = 4096;

    /// <summary>Characters that are none in the file's encoding.</summary>
    public int Undecodable { get; } = Text.AsSpan().Count(Replacement);

    public static DecodedText Of(byte[] bytes)
    {
        if (Marked(bytes) is { } marked)
            return In(marked, bytes, marked.Preamble.Length);
        if (Unmarked(bytes) is { } unmarked)
            return In(unmarked, bytes, 0);
        var utf8 = In(System.Text.Encoding.UTF8, bytes, 0);
        // A file with a harmed character is UTF-8 all the same; to what is GB18030 hardly a character makes sense in it.
        return utf8.Undecodable * 20 <= utf8.Text.Count(c => c > 0x7F) ? utf8 : In(Gb18030(), bytes, 0);
    }

    /// <summary>Whether the bytes may be text at all.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is not null || Unmarked(bytes) is not null)
            return true;
        foreach (var b in bytes[..Math.Min(bytes.Length, Head)])
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A))
                return false;
        return true;
    }

    private static DecodedText In(Encoding encoding, byte[] bytes, int start) =>
        new(encoding.GetString(bytes, start, bytes.Length - start).TrimEnd('\0', '\u001A'), encoding.WebName.ToUpperInvariant());

    // Unless told, it writes a question mark for what is no character, as people do too.
    private static Encoding Gb18030()
    {
        System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return System.Text.Encoding.GetEncoding("GB18030", new EncoderReplacementFallback("?"), new DecoderReplacementFallback(Replacement.ToString()));
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]))
            return System.Text.Encoding.UTF32;
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return System.Text.Encoding.Unicode;
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return System.Text.Encoding.BigEndianUnicode;
        return bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? System.Text.Encoding.UTF8 : null;
    }

    /// <summary>Wide characters without a mark are known by the zeros of their digits, commas and breaks, nearly all on one side.</summary>
    private static Encoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, Head) & ~3)];
        Span<int> zeros = [0, 0, 0, 0];
        for (var i = 0; i < head.Length; i++)
            zeros[i % 4] += head[i] == 0 ? 1 : 0;
        var all = head.Length / 4;
        var (big, little) = (zeros[0] + zeros[2], zeros[1] + zeros[3]);
        if ((big + little) * 10 < all || all == 0)
            return null;
        if (zeros[2] == all && zeros[3] == all)
            return System.Text.Encoding.UTF32;
        if (zeros[0] == all && zeros[1] == all)
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false);
        return little > big * 4 ? System.Text.Encoding.Unicode : big > little * 4 ? System.Text.Encoding.BigEndianUnicode : null;
    }
}
