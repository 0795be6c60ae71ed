using System.Text.Json;
using System.Text.Json.Nodes;
using Bulletin.Tests.Cases;
using Json.Schema;
using Xunit;

namespace Bulletin.Tests.Reporting;

/// <summary>The schema of SARIF 2.1.0 as its makers ship it: <c>sarif-2.1.0.json</c>, MIT.</summary>
internal static class SarifSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Reporting", "sarif-2.1.0.json")));

    private static readonly EvaluationOptions Strictly = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>Holds a log to the schema and returns its one run.</summary>
    public static JsonNode Hold(string log)
    {
        using var document = JsonDocument.Parse(log);
        var result = Schema.Evaluate(document.RootElement, Strictly);
        var faults = (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"));
        Assert.True(result.IsValid, string.Join('\n', faults));
        return Assert.Single(JsonNode.Parse(log)!["runs"]!.AsArray())!;
    }
}
