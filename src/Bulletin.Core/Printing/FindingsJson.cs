using System.Text.Json;
using Bulletin.Checks;
using Bulletin.Editing;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Printing;

/// <summary>Prints <c>findings.json</c>: which offices reported, and all findings. Always written.</summary>
public sealed class FindingsJson(Language language) : IPrinter
{
    public string Format => "findings.json";

    public PrintedFile Print(Issue issue) => Print(issue.Day, issue.Findings);

    /// <summary>
    /// The same file without an issue, for a check; <paramref name="day"/> is null where none could be read. With <paramref name="maps"/> it also
    /// says what each sheet was taken for.
    /// </summary>
    public PrintedFile Print(CheckedDay? day, IReadOnlyList<Finding> findings, IReadOnlyList<SheetMap>? maps = null) => JsonFile.Write("findings.json", json =>
    {
        json.WriteString("date", day is null ? null : JsonFile.Day(day.Day.Date));
        json.WriteStartObject("offices");
        Names(json, "expected", day?.Offices.Expected);
        Names(json, "received", day?.Offices.Received);
        Names(json, "late", day?.Offices.Late);
        Names(json, "missing", day?.Offices.Missing);
        Names(json, "zero", day?.Offices.Zero);
        json.WriteEndObject();
        json.WriteString("reminder", day is null ? null : Reminder.Of(day));
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(finding, json);
        json.WriteEndArray();
        if (maps is not null)
            Write(maps, json);
    });

    private static void Names(Utf8JsonWriter json, string name, IReadOnlyList<Office>? offices)
    {
        json.WriteStartArray(name);
        foreach (var office in offices ?? [])
            json.WriteStringValue(office.Name);
        json.WriteEndArray();
    }

    private void Write(IReadOnlyList<SheetMap> maps, Utf8JsonWriter json)
    {
        json.WriteStartArray("maps");
        foreach (var map in maps)
        {
            json.WriteStartObject();
            json.WriteString("file", map.Place.File);
            json.WriteString("sheet", map.Place.Sheet);
            json.WriteString("layout", map.Layout?.Code);
            if (map.Confidence is { } confidence)
                json.WriteNumber("confidence", confidence);
            else
                json.WriteNull("confidence");
            json.WriteString("notRead", map.WhyNot?.In(language));
            json.WriteStartArray("parts");
            foreach (var entry in map.Entries())
            {
                json.WriteStartObject();
                json.WriteString("range", entry.Range);
                json.WriteString("role", entry.Role.In(language));
                json.WriteString("text", entry.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
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
        if (finding.Accepted is { } accepted)
        {
            json.WriteStartObject("accepted");
            json.WriteString("by", accepted.By);
            json.WriteString("because", accepted.Because);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
