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
        var isLeftOut = MayBeLeftOut(day, office);
        return Kind.At(row?.Place ?? Input(day),
            new($"“{office.Name}”{(row is null ? "没有报表，也没有它的行" : "这一行全是空白")}。{(isLeftOut ? "各项合计未计入它。" : "")}",
                $"{(row is null ? $"There is no row of {office.Name}" : $"The row of {office.Name} is blank")}.{(isLeftOut ? " The totals go without it." : "")}"),
            new("请催报；确实没有的，请各项填 0（零报）。", "Ask for its return; where there is nothing to report, zeros are due.")) with
        { Severity = isLeftOut ? Severity.Verify : Kind.Severity, Expected = Words.Same(office.Name) };
    }

    /// <summary>Where the scheme says so, or where every required indicator of the office may go without it.</summary>
    private static bool MayBeLeftOut(Day day, Office office)
    {
        if (day.Scheme.MissingOffice == MissingPolicy.LeaveOut)
            return true;
        foreach (var indicator in day.Scheme.Indicators)
            if (indicator.IsRequired && indicator.AppliesToOffice(office.Index) && indicator.Missing == MissingPolicy.Refuse)
                return false;
        return true;
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
