using System.Text.Json;
using Bulletin.Editing;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Printing;

/// <summary>Prints <c>findings.json</c>: which offices reported, and all findings. Always written.</summary>
public sealed class FindingsJson(Language language) : IPrinter
{
    public string Format => "findings.json";

    public PrintedFile Print(Issue issue) => Print(issue.Day.Day, issue.Findings);

    /// <summary>The same file without an issue, for a check; <paramref name="day"/> is null where none could be read.</summary>
    public PrintedFile Print(Day? day, IReadOnlyList<Finding> findings) => JsonFile.Write("findings.json", json =>
    {
        json.WriteString("date", day is null ? null : JsonFile.Day(day.Date));
        json.WriteStartObject("offices");
        Names(json, "expected", day, o => !o.IsOptional);
        Names(json, "received", day, o => day!.HasReported(o));
        Names(json, "late", null, _ => false);
        Names(json, "missing", day, o => !o.IsOptional && !day!.HasReported(o));
        Names(json, "zero", day, o => day!.HasReported(o) && day.IsZeroReport(o));
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(finding, json);
        json.WriteEndArray();
    });

    private static void Names(Utf8JsonWriter json, string name, Day? day, Func<Office, bool> which)
    {
        json.WriteStartArray(name);
        foreach (var office in day?.Scheme.Offices.Offices.Where(which) ?? [])
            json.WriteStringValue(office.Name);
        json.WriteEndArray();
    }

    private void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Kind.Code);
        json.WriteString("severity", finding.Severity.Code());
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("action", finding.Action.In(language));
        json.WriteString("file", finding.Place.File);
        json.WriteString("sheet", finding.Place.Sheet);
        json.WriteString("cell", finding.Place.Cell?.ToString());
        if (finding.Place.Line is { } line)
        {
            json.WriteNumber("line", line);
            json.WriteNumber("column", finding.Place.Column ?? 1);
        }
        json.WriteString("found", finding.Found);
        json.WriteString("expected", finding.Expected?.In(language));
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }
}
