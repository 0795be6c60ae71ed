using System.Text;
using Bulletin.Findings;
using Bulletin.Printing.Typefaces;

namespace Bulletin.Documents.Word;

/// <summary>A face that the document carries, in the disguise that office programs ask for (ECMA-376 part 1, 17.8.1): its first bytes are crossed with a key.</summary>
/// <param name="Face">The face.</param>
/// <param name="Digits">The key as 32 hexadecimal digits.</param>
/// <param name="Content">The disguised file.</param>
internal sealed record EmbeddedFont(Typeface Face, string Digits, byte[] Content)
{
    private const int Disguised = 32;

    /// <summary>The key as the font table writes it.</summary>
    public string Key => $"{{{Digits[..8]}-{Digits[8..12]}-{Digits[12..16]}-{Digits[16..20]}-{Digits[20..]}}}";

    /// <summary>Null where the type case has nothing of it.</summary>
    public static EmbeddedFont? Cut(Typeface face, CharacterSet characters, ITypeCase type)
    {
        var file = type.Cut(new([face.Family], face.Weight / 100, characters), new(face.Name, face.IsBold)).ToArray();
        if (file.Length == 0)
            return null;
        // No chance in it: the same face with the same characters has the same key.
        var named = Fnv1a.Start.Add(Encoding.UTF8.GetBytes(face.Name)).Add([face.IsBold ? (byte)1 : (byte)0]);
        var digits = $"{named}{named.Add(file)}".ToUpperInvariant();
        Disguise(file, Convert.FromHexString(digits));
        return new(face, digits, file);
    }

    /// <summary>The key from its end to its beginning, twice.</summary>
    public static void Disguise(Span<byte> file, ReadOnlySpan<byte> key)
    {
        for (var i = 0; i < Disguised; i++)
            file[i] ^= key[key.Length - 1 - (i % key.Length)];
    }
}
