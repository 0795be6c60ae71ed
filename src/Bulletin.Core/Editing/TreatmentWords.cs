using Bulletin.Checks;

namespace Bulletin.Editing;

/// <summary>Says on the page how what is missing or set aside was treated: which office, which indicator, not counted.</summary>
internal static class TreatmentWords
{
    private const int MostNames = 6;

    public static IReadOnlyList<string> Of(CheckedDay day)
    {
        var words = new List<string>();
        var scheme = day.Day.Scheme;
        foreach (var office in scheme.Offices.Offices)
        {
            if (!office.IsOptional && !day.Day.HasReported(office))
            {
                words.Add($"{office.Name}未报，各项均未计入");
                continue;
            }
            var left = scheme.Indicators.Where(i => day.Day.Value(i, office) is { IsSetAside: true }).Select(i => i.Title).ToList();
            if (left.Count > 0)
                words.Add($"{office.Name}的{string.Join('、', left.Take(MostNames))}{(left.Count > MostNames ? "等" : "")}有误或未填，未计入");
        }
        return words;
    }
}
