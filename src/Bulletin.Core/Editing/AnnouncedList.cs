namespace Bulletin.Editing;

/// <summary>The list behind a count: in brackets, or led in by a colon, a dash or 即.</summary>
internal static class AnnouncedList
{
    private static readonly string[] LeadIns = ["，分别是", "，分别为", "，也就是", "，包括", "，即", "分别是", "分别为", "——", "：", ":"];

    /// <summary>What in brackets says of the things that some are meant, and does not list them all.</summary>
    private static readonly string[] Partly = ["含", "不含", "其中", "如", "例如", "比如", "除", "另", "较", "比"];

    /// <summary>（甲和乙） names two; a sentence in brackets that has 和 in it does not.</summary>
    private const int ShortPair = 9;

    private static readonly string[] Ordinals = ["", "第", "其"];

    /// <summary>How many letters lead a list in here; 0 where none do.</summary>
    public static int LeadInAt(string text, int at)
    {
        foreach (var lead in LeadIns)
            if (string.CompareOrdinal(text, at, lead, 0, lead.Length) == 0)
                return lead.Length;
        return 0;
    }

    /// <summary>How many items the list has that begins here, behind what was counted; 0 where none begins.</summary>
    public static int Behind(string text, int at, int announced)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] is '（' or '(')
            return InBrackets(text[(at + 1)..ListText.EndOfBracket(text, at)]);
        if (LeadInAt(text, at) is > 0 and var lead)
            return InSentence(text[(at + lead)..], announced);
        // “四个到位”即甲、乙、丙: behind a closing quote 即 needs no comma.
        return text[at] == '即' && text[at - 1] is '”' or '’' ? InSentence(text[(at + 1)..], announced) : 0;
    }

    private static int InBrackets(string list)
    {
        foreach (var partly in Partly)
            if (list.StartsWith(partly, StringComparison.Ordinal))
                return 0;
        if (Numbered(list) is > 0 and var numbered)
            return numbered;
        foreach (var mark in "、；，")
            if (ListText.Pieces(list, mark) is { Count: > 1 } pieces)
                // 12个点位（住宅5个、商铺7个） divides a number and lists no names.
                return ListText.IsOpen(list) || pieces.TrueForAll(p => p.Any(char.IsAsciiDigit)) ? 0 : ListText.Items(pieces);
        return list.Length <= ShortPair ? ListText.Items([list]) : 0;
    }

    private static int InSentence(string rest, int announced)
    {
        if (Numbered(rest) is > 0 and var numbered)
            return numbered;
        var sentence = ListText.Until(rest, "。！？\n");
        var clause = ListText.Until(sentence, "；，");
        var clauses = ListText.Pieces(sentence, '；').Count(p => p.Length > 0);
        if (ListText.Pieces(clause, '、') is not { Count: > 1 } pieces)
            return clauses > 1 ? clauses : 0;
        var items = ListText.Items(pieces);
        return ListText.IsOpen(clause) ? 0 : clauses == announced ? clauses : items;
    }

    /// <summary>一是…，二是…, 第一…第二…, 其一…其二…: as many as follow each other from one on.</summary>
    private static int Numbered(string list)
    {
        foreach (var prefix in Ordinals)
        {
            var at = prefix.Length;
            if (!list.StartsWith(prefix + "一", StringComparison.Ordinal) || list.Length <= at + 1)
                continue;
            var suffix = prefix.Length == 0 ? list[(at + 1)..(at + 2)] : "";
            if (suffix.Length > 0 && (suffix == "、" || !Enumeration.IsNoun(suffix[0])))
                continue;
            var count = 1;
            for (var from = at + 1; list.IndexOf(prefix + ChineseNumber.Print(count + 1) + suffix, from, StringComparison.Ordinal) is >= 0 and var next; count++)
                from = next + 1;
            if (count > 1)
                return count;
        }
        return 0;
    }
}
