using Bulletin.Checks;

namespace Bulletin.Editing;

/// <summary>Says on the page which values an earlier day lent: 东圩街道办事处的“停产企业”按7月28日数计.</summary>
public static class CarriedWords
{
    /// <summary>The sign behind a number in a table that rests on an earlier day's value.</summary>
    public const string Sign = "*";

    /// <summary>What the sign means.</summary>
    public const string Legend = "带*的沿用前几日的数";

    public static IReadOnlyList<string> Of(CheckedDay day)
    {
        var words = new List<string>();
        var carried = day.Day.AllValues.Where(v => v is { CarriedFrom: not null, IsSetAside: false }).ToList();
        if (carried.Count == 0)
            return words;
        foreach (var group in carried.GroupBy(v => (v.Office, v.CarriedFrom)).OrderBy(g => g.Key.Office.Index).ThenByDescending(g => g.Key.CarriedFrom))
            words.Add($"{group.Key.Office.Name}的{TreatmentWords.Names([.. group.Select(v => v.Indicator)])}按{ChineseDate.MonthAndDay(group.Key.CarriedFrom!.Value)}数计");
        return words;
    }
}
