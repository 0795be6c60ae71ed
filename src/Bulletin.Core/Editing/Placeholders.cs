namespace Bulletin.Editing;

/// <summary>What people leave where something is still to be filled in.</summary>
internal static class Placeholders
{
    private static readonly string[] Marks = ["{{", "}}", "｛｛", "｝｝", "【】", "〔〕", "（）", "TODO", "××", "XX", "ＸＸ", "xx", "某某", "____", "待填", "待补"];

    /// <summary>Behind 待补 and 待填, what makes a word of it that means something: 短板有待补齐.</summary>
    private const string Supplied = "齐短强位足平补";

    public static IEnumerable<LeftMark> In(string text)
    {
        foreach (var mark in Marks)
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
                if (mark[0] != '待' || at + mark.Length == text.Length || !Supplied.Contains(text[at + mark.Length], StringComparison.Ordinal))
                    yield return new(at, mark);
        foreach (var alone in Unpaired(text))
            yield return alone;
    }

    /// <summary>A 【 or 】 that stands alone: the name of a figure was to be in it.</summary>
    private static IEnumerable<LeftMark> Unpaired(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '【')
            {
                if (open >= 0)
                    yield return new(open, "【");
                open = i;
            }
            else if (text[i] == '】' && open < 0)
                yield return new(i, "】");
            else if (text[i] == '】')
                open = -1;
        }
        if (open >= 0)
            yield return new(open, "【");
    }
}

/// <summary>A mark that was left, and where.</summary>
internal sealed record LeftMark(int Start, string Text);
