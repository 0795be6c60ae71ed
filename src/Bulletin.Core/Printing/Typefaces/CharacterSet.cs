using System.Numerics;

namespace Bulletin.Printing.Typefaces;

/// <summary>
/// Characters that a text is set in, each once; rare ones beyond sixteen bits among them. A page has hundreds of small sets: of the code points
/// only those blocks are kept of which something is used.
/// </summary>
public sealed class CharacterSet
{
    private const int Bits = 64, Block = 1024, WordsOfBlock = Block / Bits;

    private readonly ulong[]?[] _common = new ulong[0x10000 / Block][];
    private readonly List<int> _rare = [];

    /// <summary>Takes up the characters of a text; halves of pairs that stand alone are none.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsSurrogate(text[i]))
                Of(text[i] / Block)[text[i] % Block / Bits] |= 1UL << (text[i] % Bits);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                AddRare(char.ConvertToUtf32(text[i], text[++i]));
    }

    public void Add(CharacterSet others)
    {
        for (var block = 0; block < _common.Length; block++)
            if (others._common[block] is { } theirs && Of(block) is var ours)
                for (var i = 0; i < WordsOfBlock; i++)
                    ours[i] |= theirs[i];
        foreach (var rare in others._rare)
            AddRare(rare);
    }

    /// <summary>Their code points, in order. Plain numbers: lists of a struct would be compiled at every start.</summary>
    public List<int> Codes()
    {
        var codes = new List<int>();
        for (var block = 0; block < _common.Length; block++)
            for (var i = 0; i < WordsOfBlock && _common[block] is { } words; i++)
                for (var bits = words[i]; bits != 0; bits &= bits - 1)
                    codes.Add((block * Block) + (i * Bits) + BitOperations.TrailingZeroCount(bits));
        codes.AddRange(_rare);
        return codes;
    }

    private ulong[] Of(int block) => _common[block] ??= new ulong[WordsOfBlock];

    private void AddRare(int code)
    {
        var at = _rare.Count;
        while (at > 0 && _rare[at - 1] > code)
            at--;
        if (at == 0 || _rare[at - 1] != code)
            _rare.Insert(at, code);
    }

    /// <summary>Whether nothing is to be seen of it by rights: spaces, controls, joiners, selectors of variants.</summary>
    public static bool IsInvisible(int code) => code switch
    {
        < 0x21 or (>= 0x7F and <= 0xA0) or 0xAD or 0x3000 or 0xFEFF => true,
        >= 0x2000 and <= 0x200F => true,
        (>= 0x2028 and <= 0x202F) or (>= 0x205F and <= 0x206F) => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };
}
