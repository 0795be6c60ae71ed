using System.Text;

namespace Bulletin.Workbooks;

/// <summary>
/// A name as offices write it: line breaks, padding and full-width forms fall away (<c>合      计</c> is 合计, <c>复市⏎户数</c> is 复市户数,
/// <c>（３）</c> is (3)), so that two ways of writing one name are equal.
/// </summary>
public static class WrittenName
{
    public static string Fold(string? written) => Fold(written, keepsNumbersApart: false);

    /// <summary>As <see cref="Fold(string?)"/>, but a blank between two digits stays: 2021-07-29 18:00 are a day and an hour.</summary>
    public static string FoldLine(string? written) => Fold(written, keepsNumbersApart: true);

    private static string Fold(string? written, bool keepsNumbersApart)
    {
        if (written is not null && IsFolded(written))
            return written;
        var folded = new StringBuilder(written?.Length ?? 0);
        var isApart = false;
        foreach (var c in written ?? "")
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF')
            {
                isApart = true;
                continue;
            }
            var plain = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (keepsNumbersApart && isApart && char.IsAsciiDigit(plain) && folded.Length > 0 && char.IsAsciiDigit(folded[^1]))
                folded.Append(' ');
            folded.Append(plain);
            isApart = false;
        }
        return folded.ToString();
    }

    /// <summary>Most names hold nothing but Han characters and plain marks: there is nothing to fold, and nothing to copy.</summary>
    private static bool IsFolded(string written)
    {
        foreach (var c in written)
            if (c is not (> ' ' and <= '~') and not (>= '\u4E00' and <= '\u9FFF'))
                return false;
        return true;
    }
}
