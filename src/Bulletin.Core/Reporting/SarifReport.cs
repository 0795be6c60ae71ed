using System.Text;
using System.Text.Json;
using Bulletin.Findings;
using Bulletin.Printing;

namespace Bulletin.Reporting;

/// <summary>
/// SARIF 2.1.0, which code servers and editors show at the file. A workbook has no lines: there the cell is the logical location
/// <c>file/sheet!A1</c>, and the region is left away.
/// </summary>
public sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Write(CheckReport report) => Encoding.UTF8.GetString(JsonFile.Write(json =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = Rules(report);
        Tool(json, report, rules);
        json.WriteString("language", Tag(report.Language));
        json.WriteString("columnKind", "utf16CodeUnits");
        Base(json, report.Language);
        Invocation(json, report);
        Results(json, report, rules);
        json.WriteEndObject();
        json.WriteEndArray();
    }).Span);

    private static string Tag(Language language) => language == Language.English ? "en" : "zh-CN";

    /// <summary>The kinds that were found, in the order of their codes.</summary>
    private static List<FindingKind> Rules(CheckReport report) =>
        [.. report.Findings.Select(f => f.Kind).DistinctBy(k => k.Code).OrderBy(k => k.Code, StringComparer.Ordinal)];

    private static void Tool(Utf8JsonWriter json, CheckReport report, List<FindingKind> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "bulletin");
        json.WriteString("version", report.Version);
        json.WriteString("semanticVersion", report.Version);
        json.WriteString("language", Tag(report.Language));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Rule(json, report, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, CheckReport report, FindingKind rule)
    {
        var entry = report.Guide.Find(rule.Code);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        SarifLocation.Text(json, "shortDescription", rule.Title.In(report.Language));
        SarifLocation.Text(json, "fullDescription", (entry?.Meaning ?? rule.Title).In(report.Language));
        Help(json, (entry?.Whole ?? rule.Title).In(report.Language));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Help(Utf8JsonWriter json, string markdown)
    {
        json.WriteStartObject("help");
        json.WriteString("text", markdown.Replace("`", "", StringComparison.Ordinal));
        json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Verify => "warning",
        _ => "note",
    };

    private static void Base(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocation.Base);
        SarifLocation.Text(json, "description", new Words("运行核对时所在的文件夹", "The folder in which the check was run.").In(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Invocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        // The check itself was made, whatever it found.
        json.WriteBoolean("executionSuccessful", true);
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Results(Utf8JsonWriter json, CheckReport report, List<FindingKind> rules)
    {
        // The standard wants suppressions at all results of a run or at none.
        var isAnyAccepted = report.Findings.Any(f => f.Accepted is not null);
        var location = new SarifLocation(json, report);
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Kind.Code);
            json.WriteNumber("ruleIndex", rules.FindIndex(r => r.Code == finding.Kind.Code));
            json.WriteString("level", Level(report.Weight(finding)));
            SarifLocation.Text(json, "message", $"{finding.Message.In(report.Language)}\n{finding.Action.In(report.Language)}");
            location.Write(finding);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("finding/v1", finding.Fingerprint);
            // The one name that GitHub knows a finding by. Without it two findings of a rule in one workbook are one to it.
            json.WriteString("primaryLocationLineHash", finding.Fingerprint);
            json.WriteEndObject();
            if (isAnyAccepted)
                Suppressions(json, finding.Accepted);
            Properties(json, report, finding);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Suppressions(Utf8JsonWriter json, Acceptance? accepted)
    {
        json.WriteStartArray("suppressions");
        if (accepted is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", $"{accepted.By}: {accepted.Because}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, CheckReport report, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("severity", finding.Severity.Code());
        if (finding.Found is { } found)
            json.WriteString("found", found);
        if (finding.Expected is { } expected)
            json.WriteString("expected", expected.In(report.Language));
        json.WriteEndObject();
    }
}
