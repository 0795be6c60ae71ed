namespace Bulletin.Editing;

/// <summary>The list before a count: 甲、乙、丙四个品质, 甲、乙、丙“四个品质”, 甲、乙、丙等6家企业.</summary>
internal static class PrecedingList
{
    private const string Counters = "个项大家名位种类条点方面件";

    /// <summary>Counters of things that a list names one by one. Behind digits any other tells a quantity: 老人、儿童6名.</summary>
    private const string NamingCounters = "项大种类方";

    /// <summary>How many items stand before the count, back to the last mark that ends a clause; 0 where they are no list.</summary>
    public static int Before(string text, int start, int end)
    {
        if (end >= text.Length || !Counters.Contains(text[end], StringComparison.Ordinal))
            return 0;
        var last = start;
        if (last > 0 && text[last - 1] is '“' or '‘')
            last--;
        var isNamed = last > 0 && text[last - 1] == '等';
        if (isNamed)
            last--;
        else if (char.IsAsciiDigit(text[start]) && !NamingCounters.Contains(text[end], StringComparison.Ordinal))
            return 0;
        if (last == 0 || !(Enumeration.IsNoun(text[last - 1]) || text[last - 1] is '”' or '》' or '）'))
            return 0;
        var list = AfterListBefore(ListText.Clause(text[..last]));
        var pieces = ListText.Pieces(list, '、');
        return pieces.Count > 1 || isNamed ? ListText.Items(pieces) : 0;
    }

    /// <summary>In 甲、乙等6家企业和丁、戊等2家银行 the second list begins behind the first and its 和.</summary>
    private static string AfterListBefore(string clause)
    {
        for (var at = clause.Length - 2; at > 0; at--)
            if (clause[at] == '等' && Enumeration.CountAt(clause, at + 1).Length > 0)
            {
                var rest = clause[(at + 1)..];
                return ListText.AfterJoint(rest) is { } behind ? behind : ListText.Pieces(rest, '、') is [_, .. var more] ? string.Join('、', more) : rest;
            }
        return clause;
    }
}
