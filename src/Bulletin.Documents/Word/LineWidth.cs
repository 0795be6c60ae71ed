using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word;

/// <summary>How wide words are in a line of Word, which sets a quarter em between a Chinese character and a digit or Latin letter.</summary>
internal static class LineWidth
{
    private const decimal Gap = 0.25m;

    public static decimal Ems(IReadOnlyList<Inline> words) => Ems(string.Concat(words.Select(i => i.Plain)));

    public static decimal Ems(string words)
    {
        var width = EmWidth.Of(words);
        for (var i = 1; i < words.Length; i++)
            if ((char.IsAsciiLetterOrDigit(words[i - 1]) && IsHan(words[i])) || (IsHan(words[i - 1]) && char.IsAsciiLetterOrDigit(words[i])))
                width += Gap;
        return width;
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' || char.IsSurrogate(c);
}
