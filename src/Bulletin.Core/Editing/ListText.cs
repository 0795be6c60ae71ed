namespace Bulletin.Editing;

/// <summary>Divides the text of a list. What stands in brackets or quotes within it is not divided.</summary>
internal static class ListText
{
    private const string Openers = "（(“‘《〔【";
    private const string Closers = "）)”’》〕】";
    private const string ClauseMarks = "，。；：！？—\n";

    /// <summary>Words that join the last item to those before it.</summary>
    private static readonly string[] Joints = ["以及", "和", "及", "与"];

    /// <summary>Words in which these letters join nothing.</summary>
    private static readonly string[] NoJoints =
        ["和谐", "和平", "和睦", "和解", "和美", "和气", "和善", "缓和", "共和", "总和", "温和", "饱和", "祥和", "调和", "及时", "及格", "及早", "涉及", "普及", "触及", "危及", "顾及", "波及", "与会", "参与", "给与", "赋与", "与否"];

    public static int EndOfBracket(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += Step(text[i]);
            if (depth == 0)
                return i;
        }
        return text.Length;
    }

    /// <summary>The text up to the first of these marks, or to a bracket that closes what was opened before it.</summary>
    public static string Until(string text, string marks)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Step(text[i]);
            if (depth < 0 || (depth == 0 && marks.Contains(text[i], StringComparison.Ordinal)))
                return text[..i];
        }
        return text;
    }

    /// <summary>The last clause of a text, back to a mark or to a bracket that is still open.</summary>
    public static string Clause(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth -= Step(text[i]);
            if (depth < 0 || (depth == 0 && ClauseMarks.Contains(text[i], StringComparison.Ordinal)))
                return text[(i + 1)..];
        }
        return text;
    }

    public static List<string> Pieces(string text, char mark)
    {
        var pieces = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            // Between quoted items no mark is written: “甲”“乙”.
            var isBeside = mark == '、' && depth == 0 && i > start && text[i] is '“' or '《' && text[i - 1] is '”' or '》';
            depth += Step(text[i]);
            if (depth == 0 && text[i] == mark || isBeside)
            {
                pieces.Add(text[start..i]);
                start = isBeside ? i : i + 1;
            }
        }
        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>How many items these are: 和 divides the last, unless it is made like the one before it (提升战斗力、提升满意度和获得感). One item is no list.</summary>
    public static int Items(List<string> pieces)
    {
        var joined = AfterJoint(pieces[^1]) is { Length: > 0 } && !(pieces.Count > 1 && IsAlike(pieces[^2], pieces[^1]));
        var items = pieces.Count + (joined ? 1 : 0);
        return items > 1 ? items : 0;
    }

    /// <summary>甲、乙等 leaves open what else there is.</summary>
    public static bool IsOpen(string list) => list.TrimEnd().EndsWith('等') || list.TrimEnd().EndsWith("等等", StringComparison.Ordinal);

    /// <summary>What stands behind the word that joins two items; null where none does.</summary>
    public static string? AfterJoint(string item)
    {
        var depth = 0;
        for (var i = 0; i < item.Length; i++)
        {
            depth += Step(item[i]);
            if (depth == 0 && i > 0 && JointAt(item, i) is > 0 and var length)
                return item[(i + length)..];
        }
        return null;
    }

    private static int JointAt(string item, int at)
    {
        foreach (var word in NoJoints)
            for (var i = Math.Max(0, at - word.Length + 1); i <= at; i++)
                if (string.CompareOrdinal(item, i, word, 0, word.Length) == 0)
                    return 0;
        foreach (var joint in Joints)
            if (string.CompareOrdinal(item, at, joint, 0, joint.Length) == 0)
                return joint.Length;
        return 0;
    }

    private static bool IsAlike(string one, string other) => one.Length > 2 && other.Length > 2 && one[..2] == other[..2] && !AfterJoint(other)!.StartsWith(one[..2], StringComparison.Ordinal);

    private static int Step(char c) => Openers.Contains(c, StringComparison.Ordinal) ? 1 : Closers.Contains(c, StringComparison.Ordinal) ? -1 : 0;
}
