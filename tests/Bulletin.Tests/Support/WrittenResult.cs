using System.Globalization;
using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Tests.Support;

/// <summary>Writes what was read and found in the words of the cases, one fact a line.</summary>
internal static class WrittenResult
{
    public static IReadOnlyList<string> Facts(CheckedDay? day)
    {
        if (day is null)
            return ["no day"];
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"day = {day.Day.Date:yyyy-MM-dd}")];
        lines.Add($"title = {day.Day.Returns[0].Title}");
        lines.Add($"hour = {day.Day.Hour ?? "none"}");
        foreach (var value in day.Day.AllValues)
            lines.Add($"{value.Office.Short} {value.Indicator.Code} = {Content(value)} at {string.Join('+', value.ByCell.Select(c => c.Place.Cell))}{(value.CarriedFrom is { } lender ? string.Create(CultureInfo.InvariantCulture, $" of {lender:yyyy-MM-dd}, {value.Place.File}") : "")}{(value.Correction is { } by ? $", was {by.Old} by {by.Place.Sheet} {by.Place.Cell}" : "")}");
        foreach (var total in day.Day.Totals)
            lines.Add($"total {total.Label} {total.Indicator.Code} = {Number(total.Value)} at {total.Place.Cell}");
        foreach (var note in day.Day.Returns.SelectMany(r => r.Notes))
            lines.Add($"note {note.Text} at {note.Place.Cell}");
        foreach (var indicator in day.Day.Scheme.Indicators)
            lines.Add($"left out of {indicator.Code} = {Names(day.LeftOut(indicator))}");
        lines.Add($"expected = {Names(day.Offices.Expected)}");
        lines.Add($"received = {Names(day.Offices.Received)}");
        lines.Add($"late = {Names(day.Offices.Late)}");
        lines.Add($"missing = {Names(day.Offices.Missing)}");
        lines.Add($"zero = {Names(day.Offices.Zero)}");
        foreach (var row in day.Day.Manuscripts.SelectMany(m => m.Rows))
            lines.Add($"manuscript {row.Part} = {row.Text}");
        return lines;
    }

    /// <summary>code, cell and class; the cell is left away where a finding has none.</summary>
    public static string Line(Finding finding) =>
        $"{finding.Kind.Code}{(finding.Place.Cell is null ? "" : $" at {finding.Place.Cell}")}, {finding.Severity.Code()}";

    private static string Content(Reported value)
    {
        var content = value switch
        {
            { State: ReportedState.Value, Value: { } number } => Number(number),
            { State: ReportedState.Value } => value.Text,
            { State: ReportedState.Blank } => "blank",
            { State: ReportedState.Dash } => "dash",
            _ => "faulty",
        };
        return value.IsSetAside ? content + ", set aside" : content;
    }

    private static string Number(Rational value) => value.ToString();

    private static string Names(IReadOnlyList<Office> offices) => string.Join(' ', offices.Select(o => o.Short));
}
