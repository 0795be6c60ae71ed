using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>缺报: an office that is due to report and has no row, or only blanks in it. It is named, never summed as zero.</summary>
public static class OfficeMissing
{
    public static readonly FindingKind Kind = new("office-missing", Severity.Error,
        new("缺报", "An office that did not report"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var office in day.Scheme.Offices.Offices)
            if (!office.IsOptional && !day.HasReported(office))
                yield return Missing(day, office);
    }

    private static Finding Missing(Day day, Office office)
    {
        var row = FirstCell(day, office);
        var finding = (row is null && day.MeantFor(office) is { } meant ? Misnamed(day, office, meant) : Silent(day, office, row)) with { Expected = Words.Same(office.Name) };
        List<Indicator> due = [.. day.Scheme.Indicators.Where(i => i.IsRequired && i.AppliesToOffice(office.Index))];
        if (due.Find(i => !day.Covers(i, office)) is { } stops)
            return day.PolicyOf(stops, office) == MissingPolicy.Refuse ? finding : finding.Treated(Severity.Error, new Words($"“{stops.Title}”：", $" {stops.Title}:").Then(day.Treatment(stops, office)));
        return finding.Treated(Severity.Verify, Treatment(day, office, due));
    }

    private static Finding Silent(Day day, Office office, Reported? row) =>
        Kind.At(row?.Place ?? Input(day),
            new($"“{office.Name}”{(row is null ? "没有报表，也没有它的行" : "这一行全是空白")}。",
                $"{(row is null ? $"There is no row of {office.Name}" : $"The row of {office.Name} is blank")}."),
            new("请催报；确实没有的，请各项填 0（零报）。", "Ask for its return; where there is nothing to report, zeros are due."));

    private static Finding Misnamed(Day day, Office office, UncountedRow meant) =>
        Kind.At(Input(day),
            new($"没有认出“{office.Name}”的行；{meant.Place.Cell}的“{meant.Name}”没有计入，也许就是它。", $"No row names {office.Name}; '{meant.Name}' at {meant.Place.Cell}, which was not counted, may be it."),
            new("请先改正那一行的名称；确实不是它的，请催报。", "Correct that row's name first; if it is not its row, ask for its return."));

    /// <summary>Each of its indicators may go without it, or has an earlier value.</summary>
    private static Words Treatment(Day day, Office office, List<Indicator> due)
    {
        var carried = due.FindAll(i => day.StandIn(i, office) is not null);
        return carried.Count == 0 ? new("各项合计未计入它。", " The totals go without it.")
            : carried.Count == due.Count ? new("各项按它前几日的数计。", " Its values of earlier days stand in.")
            : new($"{string.Join('、', carried.Select(i => $"“{i.Title}”"))}按它前几日的数计，其余各项的合计不含它。", $" Its values of earlier days stand in for {string.Join(", ", carried.Select(i => i.Title))}; the other totals go without it.");
    }

    /// <summary>The one return that should have held its row, or all of the input.</summary>
    private static Place Input(Day day) => day.Returns is [var only] ? only.Place : new("");

    private static Reported? FirstCell(Day day, Office office)
    {
        foreach (var row in day.Values)
            if (row[office.Index] is { } cell)
                return cell;
        return null;
    }
}
