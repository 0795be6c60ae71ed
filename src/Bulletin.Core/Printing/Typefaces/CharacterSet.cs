using System.Numerics;

namespace Bulletin.Printing.Typefaces;

/// <summary>Characters that a text is set in, each once; rare ones beyond sixteen bits among them.</summary>
public sealed class CharacterSet
{
    private const int Bits = 64;

    private readonly ulong[] _common = new ulong[0x10000 / Bits];
    private readonly List<int> _rare = [];

    /// <summary>Takes up the characters of a text; halves of pairs that stand alone are none.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsSurrogate(text[i]))
                _common[text[i] / Bits] |= 1UL << (text[i] % Bits);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                AddRare(char.ConvertToUtf32(text[i], text[++i]));
    }

    public void Add(CharacterSet others)
    {
        for (var i = 0; i < _common.Length; i++)
            _common[i] |= others._common[i];
        foreach (var rare in others._rare)
            AddRare(rare);
    }

    /// <summary>Their code points, in order. Plain numbers: lists of a struct would be compiled at every start.</summary>
    public List<int> Codes()
    {
        var codes = new List<int>();
        for (var i = 0; i < _common.Length; i++)
            for (var bits = _common[i]; bits != 0; bits &= bits - 1)
                codes.Add((i * Bits) + BitOperations.TrailingZeroCount(bits));
        codes.AddRange(_rare);
        return codes;
    }

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
