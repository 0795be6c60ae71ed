using Bulletin.Editing;
using Bulletin.Tests.Cases;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Editing;

public sealed class EnumerationTests
{
    public static TheoryData<string, string> Enumerations => Rows("enumerations.txt");

    public static TheoryData<string, string> Numbers => Rows("hand-numbers.txt");

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_announced_enumeration_is_counted(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enumeration.FindIn(text).Select(e => $"{e.Announced}={e.Counted}")));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_typed_by_hand_is_found_and_a_date_is_not(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", HandNumbers.In(text).Where(n => !n.IsDate).Select(n => string.Concat(text.AsSpan(n.Start, n.Length), n.IsStatistic ? "*" : ""))));

    /// <summary>Each way of joining a list of three or more to its count.</summary>
    public static TheoryData<string> Ways =>
    [
        "做到#个方面（@）。", "做到#个方面（@&和*）。", "做到#个方面：@。", "做到#个方面：@&和*。", "做到#个方面：@&以及*。", "做到#个方面：@，见实效。",
        "做到#个方面：@；。", "做到“#个到位”，即@。", "用好#个抓手——@。", "@#个方面。", "@“#个方面”。", "@&和*#个方面。", "@等#家单位。", "@&和*等#家单位。", "做到#点：%。",
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_right_count_is_right_and_one_more_or_less_is_not(string way)
    {
        Gen.Int[3, 9].Select(Gen.Shuffle("甲乙丁戊己庚辛壬癸".ToCharArray()), (count, heads) => heads.Take(count).Select(h => h + "法").ToList()).Sample(items =>
        {
            foreach (var announced in new[] { items.Count - 1, items.Count, items.Count + 1 })
                if (Enumeration.FindIn(Joined(way, items, announced)).Single().IsRight != (announced == items.Count))
                    return false;
            return true;
        }, iter: 200);
    }

    private static string Joined(string way, List<string> items, int announced)
    {
        var mark = way.Contains('；', StringComparison.Ordinal) ? '；' : '、';
        var isPair = way.Contains('&', StringComparison.Ordinal);
        var numbered = string.Join('，', items.Select((item, i) => $"{ChineseNumber.Print(i + 1)}是{item}"));
        return way.Replace("；。", "。", StringComparison.Ordinal).Replace("#", ChineseNumber.Print(announced), StringComparison.Ordinal).Replace("%", numbered, StringComparison.Ordinal)
            .Replace("@", string.Join(mark, isPair ? items.SkipLast(1) : items), StringComparison.Ordinal).Replace("&", "", StringComparison.Ordinal).Replace("*", items[^1], StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Rows(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in CaseFile.Rows(file))
            data.Add(row.Split('|')[0].Trim(), row.Split('|')[1].Trim());
        return data;
    }
}
