using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Documents.Marking;

/// <summary>退回单: what one file is handed back for, in the order of its sheets and cells.</summary>
public sealed record Slip(string File, IReadOnlyList<SlipLine> Lines)
{
    /// <summary>The day of the data; null where it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What of an edition's findings is about this file and must be mended or explained (错误, 核实); what somebody has answered for is not.</summary>
    public static Slip Of(Edition edition, string file)
    {
        var day = edition.Day?.Day;
        var isAlone = day is null || day.Returns.All(r => r.Place.File == file);
        var findings = edition.Findings.Where(f => f.Severity >= Severity.Verify && f.Accepted is null && (isAlone || !IsAboutNoFile(f)))
            .Select(f => In(f, file)).OfType<Finding>().ToList();
        var inOrder = findings.OrderBy(f => f.Place.Cell is null ? 0 : 1)
            .ThenBy(f => PositionOf(f, edition.Findings)).ThenBy(f => f.Place.Cell?.Row).ThenBy(f => f.Place.Cell?.Column);
        return new(file, [.. inOrder.Select(f => Line(f, day))]) { Date = day?.Date };
    }

    /// <summary>The finding as it stands in one file; null where it is about another. Of two reports that contradict each other both are sent back.</summary>
    private static Finding? In(Finding finding, string file) => finding.Place.File == file ? finding
        : (finding.Kind == Versions.Differ || finding.Kind == DayBuilder.Duplicate) && finding.Cells.FirstOrDefault(c => c.Place.File == file) is { } cell
            ? finding with { Place = cell.Place, Found = cell.Text } : null;

    /// <summary>An office without a return is no fault of those who sent one; only a workbook that is due to hold all offices is sent back for it.</summary>
    private static bool IsAboutNoFile(Finding finding) => finding.Kind == OfficeMissing.Kind && finding.Place.Cell is null;

    /// <summary>Sheets stand in the order in which findings first name them.</summary>
    private static int PositionOf(Finding finding, IReadOnlyList<Finding> all)
    {
        for (var i = 0; i < all.Count; i++)
            if (all[i].Place.File == finding.Place.File && all[i].Place.Sheet == finding.Place.Sheet)
                return i;
        return all.Count;
    }

    private static SlipLine Line(Finding finding, Day? day)
    {
        foreach (var read in day?.Returns.Where(r => r.Place.File == finding.Place.File) ?? [])
        {
            foreach (var value in read.Values)
                if (value.Place == finding.Place)
                    return new(finding) { Office = value.Office.Name, Indicator = value.Indicator.Title };
            foreach (var total in read.Totals)
                if (total.Place == finding.Place)
                    return new(finding) { Office = total.Label, Indicator = total.Indicator.Title };
        }
        return new(finding) { Indicator = day?.Scheme.Indicator(finding.Indicator ?? "")?.Title ?? "" };
    }
}
