using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Bulletin.Findings;
using Bulletin.Reporting;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Cli;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Reporting;

public sealed class JUnitReportTests
{
    private static readonly XmlSchemaSet Schema = ReadSchema();

    [Fact]
    public void Whatever_is_found_a_build_server_can_read_it() =>
        AnyFinding.Report.Sample(report => Hold(new JUnitReport().Write(report)), iter: 500);

    [Theory]
    [InlineData("daily.xlsx -t town")]
    [InlineData("wrong.xlsx -t town --strict")]
    [InlineData("late.xlsx -t timed --lang en")]
    [InlineData("broken.xlsx nothing.xlsx -t town")]
    [InlineData("daily.xlsx -t mistyped")]
    public void A_check_answers_to_the_schema(string arguments)
    {
        using var desk = new Desk();
        Hold(desk.Type($"bulletin check {arguments} -f junit").Shown);
    }

    [Fact]
    public void Each_office_is_a_suite_and_each_check_a_case()
    {
        using var desk = new Desk();
        var suites = Hold(desk.Type("bulletin check wrong.xlsx -t town -f junit").Shown).Elements("testsuite").ToList();
        Assert.Equal(["复工日报", "东湖街道办事处", "西山街道办事处", "南桥街道办事处"], suites.Select(s => (string?)s.Attribute("name")));
        var failure = Assert.Single(suites.SelectMany(s => s.Descendants("failure")));
        Assert.Equal(suites[2], failure.Ancestors("testsuite").Single());
        Assert.Equal("part-exceeds-whole", (string?)failure.Attribute("type"));
        Assert.Contains("wrong.xlsx《日报》C4", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_verified_is_skipped_and_fails_only_where_it_counts_as_an_error()
    {
        using var desk = new Desk();
        Assert.Single(Hold(desk.Type("bulletin check late.xlsx -t timed -f junit").Shown).Descendants("skipped"));
        Assert.Single(Hold(desk.Type("bulletin check late.xlsx -t timed -f junit --strict").Shown).Descendants("failure"));
    }

    [Fact]
    public void Where_a_file_cannot_be_read_what_was_read_of_another_is_a_failure_all_the_same()
    {
        var kind = new FindingKind("bad", Severity.Error, Words.Same("bad"));
        Finding At(Place place) => kind.At(place, Words.Same("a"), Words.Same("b"));
        var report = new CheckReport([At(new("a.xlsx")), At(new("b.xlsx", "日报"))], null) { IsUnreadable = true, Version = "1.2.3" };
        var suites = XDocument.Parse(new JUnitReport().Write(report)).Descendants("testsuite").ToDictionary(s => (string)s.Attribute("name")!, s => s.Descendants("testcase").Elements().Single().Name.LocalName);
        Assert.Equal(("error", "failure"), (suites["a.xlsx"], suites["b.xlsx"]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_of_its_own_suite()
    {
        using var desk = new Desk();
        var error = Assert.Single(Hold(desk.Type("bulletin check broken.xlsx -t town -f junit").Shown).Descendants("error"));
        Assert.Equal("broken.xlsx", (string?)error.Ancestors("testsuite").Single().Attribute("name"));
    }

    [Fact]
    public void A_check_that_the_scheme_switches_off_is_skipped_in_each_office()
    {
        using var desk = new Desk();
        File.AppendAllText(desk.PathOf("town/scheme.yaml"), "checks: { part-exceeds-whole: off }\n");
        var report = Hold(desk.Type("bulletin check wrong.xlsx -t town -f junit").Shown);
        Assert.Equal(3, report.Descendants("skipped").Count(s => s.Parent!.Attribute("name")!.Value.Contains("part-exceeds-whole", StringComparison.Ordinal)));
        Assert.Empty(report.Descendants("failure"));
    }

    /// <summary>The report as a reader sees it: of the schema, and with counts that are true.</summary>
    private static XElement Hold(string written)
    {
        var report = XDocument.Parse(written);
        report.Validate(Schema, (_, fault) => throw fault.Exception);
        foreach (var counted in report.Root!.DescendantsAndSelf().Where(e => e.Attribute("tests") is not null))
            foreach (var (name, element) in (ReadOnlySpan<(string, string)>)[("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")])
                Assert.Equal(counted.Descendants(element).Count().ToString(CultureInfo.InvariantCulture), (string?)counted.Attribute(name));
        return report.Root;
    }

    private static XmlSchemaSet ReadSchema()
    {
        var set = new XmlSchemaSet();
        using var file = XmlReader.Create(Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Reporting", "junit.xsd"));
        set.Add(null, file);
        return set;
    }
}
