using System.Globalization;
using Bulletin.Checks;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>Says on the page who reported by when, and how what is missing or set aside was treated: which office, which indicator, not counted.</summary>
internal static class TreatmentWords
{
    private const int MostNames = 6;

    public static IReadOnlyList<string> Of(CheckedDay day)
    {
        var words = new List<string> { Reporting(day) };
        var absent = Left(day, indicator => !day.Day.HasColumn(indicator));
        if (absent.Count > 0)
            words.Add($"报表中没有{Names(absent)}，未计入");
        foreach (var office in day.Offices.Expected)
        {
            if (IsLeftOut(day, office))
                continue;
            var left = Left(day, indicator => day.Day.HasColumn(indicator) && day.LeftOut(indicator).Contains(office));
            if (left.Count > 0)
                words.Add($"{office.Name}的{Names(left)}有误或未填，未计入");
        }
        return words;
    }

    /// <summary>截至7月29日18时，应报12个办事处、已报11个，迟报1个（双槐），云台未报，各项均未计入.</summary>
    private static string Reporting(CheckedDay day)
    {
        var (offices, word) = (day.Offices, day.Day.Scheme.OfficeWord);
        var said = string.Create(CultureInfo.InvariantCulture,
            $"截至{ChineseDate.MonthAndDay(day.Day.Date)}{day.Day.Hour}，应报{offices.Expected.Count}个{word}、已报{offices.Received.Count}个");
        return said + Counted("迟报", offices.Late) + Counted("零报", offices.Zero) + Unreported(LeftOut(day), word, "各项均未计入")
            + Unreported([.. offices.Missing.Where(o => !IsLeftOut(day, o))], word, "有前几日数的按前几日数计");
    }

    /// <summary>The offices that are in no figure, in the register's order.</summary>
    public static IReadOnlyList<Office> LeftOut(CheckedDay day) => [.. day.Offices.Missing.Where(o => IsLeftOut(day, o))];

    /// <summary>An office that did not report and for which no earlier value stands in either.</summary>
    private static bool IsLeftOut(CheckedDay day, Office office) =>
        day.Offices.Missing.Contains(office) && !day.Day.AllValues.Any(v => v.Office == office && v.CarriedFrom is not null);

    private static string Counted(string what, IReadOnlyList<Office> offices) =>
        offices.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"，{what}{offices.Count}个（{Names(offices)}）");

    private static string Unreported(IReadOnlyList<Office> missing, string word, string treatment) =>
        missing.Count == 0 ? "" : missing.Count > MostNames
            ? string.Create(CultureInfo.InvariantCulture, $"，{Names(missing)}等{missing.Count}个{word}未报，{treatment}")
            : $"，{Names(missing)}未报，{treatment}";

    private static List<Indicator> Left(CheckedDay day, Func<Indicator, bool> which) =>
        [.. day.Day.Scheme.Indicators.Where(i => i.IsNumber && i.IsRequired && which(i))];

    private static string Names(IReadOnlyList<Office> offices) => string.Join('、', offices.Take(MostNames).Select(o => o.Short));

    public static string Names(IReadOnlyList<Indicator> indicators) =>
        string.Join('、', indicators.Take(MostNames).Select(i => $"“{i.Title}”")) + (indicators.Count > MostNames ? $"等{indicators.Count}项指标" : "");
}
