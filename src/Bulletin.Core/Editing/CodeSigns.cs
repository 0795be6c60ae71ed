using Bulletin.Formulas;

namespace Bulletin.Editing;

/// <summary>The full-width signs that a Chinese keyboard gives where an article's code needs their half-width form.</summary>
internal static class CodeSigns
{
    private static readonly string[] Marks = ["｛｛", "｝｝", "\n：：："];

    /// <summary>Where a mark in full width stands that would be printed as it is: braces, or the fence of a part; -1 if nowhere.</summary>
    public static int FirstMark(string text)
    {
        var first = -1;
        foreach (var mark in Marks)
            if (text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && (first < 0 || at < first))
                first = text[at] == '\n' ? at + 1 : at;
        return first;
    }

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
}
