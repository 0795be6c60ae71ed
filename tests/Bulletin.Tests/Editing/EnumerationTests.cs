using Bulletin.Editing;
using Bulletin.Tests.Cases;
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
        Assert.Equal(expected, string.Join(' ', HandNumbers.In(text).Where(n => !n.IsDate).Select(n => string.Concat(text.AsSpan(n.Start, n.Length), n.IsStatistic ? "*" : ""))));

    private static TheoryData<string, string> Rows(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in CaseFile.Rows(file))
            data.Add(row.Split('|')[0].Trim(), row.Split('|')[1].Trim());
        return data;
    }
}
