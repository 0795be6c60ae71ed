using System.Text.Json;
using Bulletin.Findings;

namespace Bulletin.Reporting;

/// <summary>Where a finding points, in the terms of SARIF: its own place, and the other cells that were compared.</summary>
internal sealed class SarifLocation(Utf8JsonWriter json, CheckReport report)
{
    /// <summary>What paths are relative to.</summary>
    public const string Base = "%SRCROOT%";

    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public void Write(Finding finding)
    {
        json.WriteStartArray("locations");
        Write(finding.Place, null);
        json.WriteEndArray();
        var others = finding.Cells.Where(c => c.Place != finding.Place).ToList();
        if (others.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var cell in others)
            Write(cell.Place, cell.Text);
        json.WriteEndArray();
    }

    private void Write(Place place, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(report.PathOf(place.File)));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
        if (place.Line is { } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", place.Column ?? 1);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (place.Sheet is { } sheet)
            Logical(place, sheet);
        if (message is not null)
            Text(json, "message", message);
        json.WriteEndObject();
    }

    private void Logical(Place place, string sheet)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", place.Cell?.ToString() ?? sheet);
        json.WriteString("fullyQualifiedName", $"{place.File}/{sheet}{(place.Cell is { } cell ? $"!{cell}" : "")}");
        json.WriteString("kind", place.Cell is null ? "sheet" : "cell");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The path as a relative reference: every sign but letters, digits and a few marks percent-encoded.</summary>
    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
