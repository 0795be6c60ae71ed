using System.Text.Json.Nodes;
using Bulletin.Findings;
using Bulletin.Reporting;
using Bulletin.Tests.Cli;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Reporting;

public sealed class SarifReportTests
{
    private static readonly FindingKind Kind = new("part-exceeds-whole", Severity.Error, new("部分大于整体", "A part larger than its whole"));

    [Fact]
    public void Whatever_is_found_the_log_answers_to_the_schema() =>
        AnyFinding.Report.Sample(report => Assert.Equal(report.Findings.Count, SarifSchema.Hold(new SarifReport().Write(report))["results"]!.AsArray().Count), iter: 150);

    [Theory]
    [InlineData("wrong.xlsx -t town")]
    [InlineData("wrong.xlsx -t town --lang en --strict")]
    [InlineData("daily.xlsx -t mistyped")]
    [InlineData("broken.xlsx nothing.xlsx -t town")]
    [InlineData("late.xlsx -t town -d 2021-07-30 --strict")]
    public void A_check_answers_to_the_schema_and_names_no_folder_of_this_machine(string arguments)
    {
        using var desk = new Desk();
        var log = desk.Type($"bulletin check {arguments} -f sarif").Shown;
        Assert.NotEmpty(SarifSchema.Hold(log)["results"]!.AsArray());
        Assert.DoesNotContain("…", log, StringComparison.Ordinal);
        Assert.Equal(log, desk.Type($"bulletin check {arguments} -f sarif").Shown);
    }

    [Fact]
    public void A_finding_points_to_its_file_from_here_and_to_its_cell()
    {
        using var desk = new Desk();
        var run = SarifSchema.Hold(desk.Type("bulletin check wrong.xlsx -t town -f sarif").Shown);
        var result = Assert.Single(run["results"]!.AsArray())!;
        Assert.Equal("wrong.xlsx", Uri(result));
        Assert.Equal("wrong.xlsx/日报!C4", (string?)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Equal("wrong.xlsx/日报!B4", (string?)result["relatedLocations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Equal("error", (string?)result["level"]);
        Assert.Equal("part-exceeds-whole", (string?)run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
        Assert.NotNull(result["partialFingerprints"]!["finding/v1"]);
    }

    /// <summary>GitHub keeps apart what differs in rule, file, line or this name alone; a cell has no line.</summary>
    [Fact]
    public void Two_findings_of_a_rule_in_one_workbook_are_two_to_GitHub()
    {
        var results = SarifSchema.Hold(new SarifReport().Write(new([Kind.At(new("甲.xlsx", "日报", new(4, 3)), Words.None, Words.None), Kind.At(new("甲.xlsx", "日报", new(5, 3)), Words.None, Words.None)], null)))["results"]!.AsArray();
        Assert.Equal(2, results.Select(r => (string?)r!["partialFingerprints"]!["primaryLocationLineHash"]).Where(h => h is not null).Distinct().Count());
        Assert.All(results, r => Assert.Null(r!["locations"]![0]!["physicalLocation"]!["region"]));
    }

    [Fact]
    public void A_fault_of_the_scheme_has_line_and_column_and_the_path_of_the_template()
    {
        using var desk = new Desk();
        var result = SarifSchema.Hold(desk.Type("bulletin check daily.xlsx -t mistyped -f sarif").Shown)["results"]![0]!;
        Assert.Equal("mistyped/scheme.yaml", Uri(result));
        Assert.True((int)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]! > 1);
    }

    [Theory]
    [InlineData("7月/石桥 日报.xlsx", "7%E6%9C%88/%E7%9F%B3%E6%A1%A5%20%E6%97%A5%E6%8A%A5.xlsx")]
    [InlineData("a:b/100%#1?.xlsx", "a%3Ab/100%25%231%3F.xlsx")]
    public void A_path_is_percent_encoded(string path, string uri) => Assert.Equal(uri, Uri(Result(Kind.At(new(path), Words.None, Words.None))));

    [Fact]
    public void What_somebody_answers_for_is_suppressed_with_the_reason_and_then_all_results_say_whether_they_are()
    {
        var open = Kind.At(new("甲.xlsx"), Words.None, Words.None);
        var results = SarifSchema.Hold(new SarifReport().Write(new([open, open with { Accepted = new("", Kind.Code, new(2021, 7, 29), "丁", "已电话核实") }], null)))["results"]!.AsArray();
        Assert.Empty(results[0]!["suppressions"]!.AsArray());
        Assert.Equal("丁: 已电话核实", (string?)results[1]!["suppressions"]![0]!["justification"]);
        Assert.Null(Result(open)["suppressions"]);
    }

    [Fact]
    public void A_rule_says_what_the_guide_says()
    {
        var guide = FindingGuide.Read("### `part-exceeds-whole` · 错误 · 部分大于整体\n\n- 什么：部分比`整体`大。\n- 怎么办：退回。\n- A part that is larger.\n\n## 别的\n");
        var rule = SarifSchema.Hold(new SarifReport().Write(new([Kind.At(new("甲.xlsx"), Words.None, Words.None)], null) { Guide = guide }))["tool"]!["driver"]!["rules"]![0]!;
        Assert.Equal("部分大于整体", (string?)rule["shortDescription"]!["text"]);
        Assert.Equal("部分比整体大。", (string?)rule["fullDescription"]!["text"]);
        Assert.Equal("- 什么：部分比`整体`大。\n- 怎么办：退回。", (string?)rule["help"]!["markdown"]);
    }

    private static JsonNode Result(Finding finding) => SarifSchema.Hold(new SarifReport().Write(new([finding], null)))["results"]![0]!;

    private static string? Uri(JsonNode result) => (string?)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"];
}
