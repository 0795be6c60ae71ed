using Bulletin.Formulas;

namespace Bulletin.Editing;

/// <summary>The full-width signs that a Chinese keyboard gives where an article's code needs their half-width form.</summary>
internal static class CodeSigns
{
    /// <summary>Where <c>｛｛</c> or <c>｝｝</c> stands, which would be printed as it is; -1 if nowhere.</summary>
    public static int FullWidthBraces(string text) => text.AsSpan().IndexOfAny('｛', '｝') is >= 0 and var at && IsDoubled(text, at) ? at : -1;

    /// <summary>Where the first full-width sign stands between <c>{{</c> and <c>}}</c>, outside quotes; -1 if nowhere.</summary>
    public static int First(string text)
    {
        var quote = '\0';
        var isCode = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!isCode)
                isCode = text[i] == '{' && i > 0 && text[i - 1] == '{';
            else if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '\'' or '"')
                quote = text[i];
            else if (text[i] == '}')
                isCode = false;
            else if (FullWidth.IsFullWidth(text[i]))
                return i;
        }
        return -1;
    }

    private static bool IsDoubled(string text, int at) => at + 1 < text.Length && text[at + 1] == text[at];
}
