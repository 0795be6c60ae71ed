using System.Text.Json;
using Bulletin.Editing;
using Bulletin.Figures;
using Bulletin.Returns;

namespace Bulletin.Printing;

/// <summary>Prints <c>figures.json</c>: every figure of the day, exact, with its lineage. Always written.</summary>
public sealed class FiguresJson : IPrinter
{
    public string Format => FiguresFile.Name;

    public PrintedFile Print(Issue issue) => JsonFile.WriteWithSum(FiguresFile.Name, FiguresFile.Sum, json =>
    {
        json.WriteString("date", JsonFile.Day(issue.DataDate));
        json.WriteString("issueDate", JsonFile.Day(issue.IssueDate));
        json.WriteNull("issue");
        json.WriteString("template", issue.TemplateName);
        json.WriteStartArray("figures");
        foreach (var figure in issue.Figures.All)
            Write(figure, json);
        json.WriteEndArray();
        WritePage(issue, json);
    });

    /// <summary>What the page says of the day, for a manuscript that is printed again.</summary>
    private static void WritePage(Issue issue, Utf8JsonWriter json)
    {
        json.WriteStartObject(RecordKeys.Page);
        json.WriteString(RecordKeys.AsOf, issue.AsOf);
        json.WriteString(RecordKeys.ReadFrom, issue.ReadFrom);
        json.WriteString(RecordKeys.CellNaming, issue.CellNaming switch { CellNaming.Sheet => "sheet", CellNaming.Office => "office", _ => "file" });
        if (issue.IsDraft)
            json.WriteBoolean(RecordKeys.Draft, true);
        json.WriteStartArray(RecordKeys.Treatments);
        foreach (var treatment in issue.Treatments)
            json.WriteStringValue(treatment);
        json.WriteEndArray();
        WriteLeftOut(issue, json);
        json.WriteStartArray(RecordKeys.Claims);
        foreach (var claim in issue.Claims)
        {
            json.WriteStartObject();
            json.WriteString(RecordKeys.ClaimOf, claim.Figure);
            json.WriteString(RecordKeys.ClaimWords, claim.Words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>By indicator, the offices that its total stands without.</summary>
    private static void WriteLeftOut(Issue issue, Utf8JsonWriter json)
    {
        json.WriteStartObject(RecordKeys.LeftOut);
        foreach (var indicator in issue.Figures.Scheme.Indicators)
        {
            var left = issue.Figures.LeftOut(indicator.Code);
            if (left.Count == 0)
                continue;
            json.WriteStartArray(indicator.Code);
            foreach (var office in left)
                json.WriteStringValue(office.Name);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Figure figure, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", figure.Code);
        json.WriteString("name", figure.Title);
        json.WriteString("value", figure.Value?.ToString());
        json.WriteString("printed", figure.Text);
        json.WriteString("unit", figure.Unit);
        json.WriteString("formula", figure.Formula);
        json.WriteString("definition", figure.Definition);
        json.WriteNumber("offices", figure.Offices);
        json.WriteStartArray("inputs");
        foreach (var input in figure.Inputs)
            Write(input, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Reported input, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("office", input.Office.Name);
        json.WriteString("indicator", input.Indicator.Code);
        json.WriteString("value", input.Value?.ToString());
        json.WriteString("text", input.Text);
        if (input.Conversion is { } conversion)
        {
            json.WriteString("unit", conversion.From);
            json.WriteString("conversion", conversion.ToString());
        }
        if (input.IsApproximate)
            json.WriteBoolean("approximate", true);
        json.WriteString("file", input.Place.File);
        json.WriteString("sheet", input.Place.Sheet);
        json.WriteString("cell", input.Place.Cell?.ToString());
        if (input.CarriedFrom is { } day)
            json.WriteString("carriedFrom", JsonFile.Day(day));
        if (input.Correction is { } correction)
            Write(correction, json);
        json.WriteEndObject();
    }

    private static void Write(Correction correction, Utf8JsonWriter json)
    {
        json.WriteStartObject("correction");
        json.WriteString("old", correction.Old);
        json.WriteString("ground", correction.Ground);
        json.WriteString("who", correction.Who);
        json.WriteString("when", correction.When);
        json.WriteString("file", correction.Place.File);
        json.WriteString("sheet", correction.Place.Sheet);
        json.WriteString("cell", correction.Place.Cell?.ToString());
        json.WriteEndObject();
    }
}
