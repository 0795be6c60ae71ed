using System.Text;

namespace Bulletin.Workbooks;

/// <summary>
/// A name as offices write it: line breaks, padding and full-width forms fall away (<c>合      计</c> is 合计, <c>复市⏎户数</c> is 复市户数,
/// <c>（３）</c> is (3)), so that two ways of writing one name are equal.
/// </summary>
public static class WrittenName
{
    public static string Fold(string? written)
    {
        var folded = new StringBuilder(written?.Length ?? 0);
        foreach (var c in written ?? "")
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF')
                continue;
            folded.Append(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c);
        }
        return folded.ToString();
    }
}
