using Bulletin.Checks;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>Says on the page how what is missing or set aside was treated: which office, which indicator, not counted.</summary>
internal static class TreatmentWords
{
    private const int MostNames = 6;

    public static IReadOnlyList<string> Of(CheckedDay day)
    {
        var words = new List<string>();
        foreach (var office in day.Offices.Missing)
            words.Add($"{office.Name}未报，各项均未计入");
        var absent = Left(day, indicator => !day.Day.HasColumn(indicator));
        if (absent.Count > 0)
            words.Add($"报表中没有{Names(absent)}，未计入");
        foreach (var office in day.Offices.Received)
        {
            var left = Left(day, indicator => day.Day.HasColumn(indicator) && day.LeftOut(indicator).Contains(office));
            if (left.Count > 0)
                words.Add($"{office.Name}的{Names(left)}有误或未填，未计入");
        }
        return words;
    }

    private static List<Indicator> Left(CheckedDay day, Func<Indicator, bool> which) =>
        [.. day.Day.Scheme.Indicators.Where(i => i.IsNumber && i.IsRequired && which(i))];

    private static string Names(List<Indicator> indicators) =>
        string.Join('、', indicators.Take(MostNames).Select(i => $"“{i.Title}”")) + (indicators.Count > MostNames ? $"等{indicators.Count}项指标" : "");
}
