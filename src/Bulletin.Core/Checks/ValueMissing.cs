using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A required value that is blank or a dash, in an office that did report. Blank is not zero: nobody knows which is meant.</summary>
public static class ValueMissing
{
    public static readonly FindingKind Kind = new("value-missing", Severity.Error,
        new("应填未填", "A required value is missing"));

    public static IEnumerable<Finding> Find(Day day)
    {
        var series = new DaySeries(day);
        foreach (var office in day.Scheme.Offices.Offices)
        {
            // An optional office reports what it has; its blanks say nothing.
            if (office.IsOptional || !day.HasReported(office))
                continue;
            foreach (var indicator in day.Scheme.Indicators)
                if (IsDue(day, indicator, office) && IsMissing(day, indicator, office) && !HasNone(series, indicator, office))
                    yield return Missing(day, indicator, office);
        }
    }

    private static bool IsDue(Day day, Indicator indicator, Office office) =>
        indicator.IsRequired && indicator.AppliesToOffice(office.Index) && day.HasColumn(indicator);

    /// <summary>A dash answers where words are due, not where a number is.</summary>
    private static bool IsMissing(Day day, Indicator indicator, Office office) => day.Value(indicator, office) switch
    {
        null or { State: ReportedState.Blank } => true,
        { State: ReportedState.Dash } => indicator.IsNumber,
        _ => false,
    };

    /// <summary>A reported rate of 0/0 has no value to report.</summary>
    private static bool HasNone(DaySeries series, Indicator indicator, Office office) =>
        indicator is { Kind: IndicatorKind.Rate, Formula: { } formula } && series.HasNoQuotient(formula, office);

    private static Finding Missing(Day day, Indicator indicator, Office office)
    {
        var cell = day.Value(indicator, office);
        var dash = cell is { State: ReportedState.Dash } ? cell.Text : null;
        return Kind.At(cell?.Place ?? SheetOf(day, office),
            new($"“{office.Name}”的“{indicator.Title}”{(dash is null ? "没有填" : $"写的是“{dash}”")}。",
                $"{office.Name} {(dash is null ? $"left {indicator.Title} blank" : $"wrote '{dash}' for {indicator.Title}")}."),
            indicator.IsNumber
                ? new("请补报；确实没有的，请填 0。", "Ask for it; where there is none, 0 is due.")
                : new("请补报；确实没有的，请填“无”。", "Ask for it; where there is none, write 无.")) with
        { Found = dash };
    }

    private static Place SheetOf(Day day, Office office)
    {
        foreach (var row in day.Values)
            if (row[office.Index] is { } cell)
                return cell.Place with { Cell = null };
        return day.Returns[0].Place;
    }
}
