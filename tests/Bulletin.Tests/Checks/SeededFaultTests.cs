using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Samples;
using Bulletin.Samples.Faults;
using Bulletin.Tests.Cases;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Checks;

/// <summary>Copies of the sample with one fault each, or none; <c>tests/Bulletin.Benchmarks</c> counts many more of them.</summary>
public sealed class SeededFaultTests
{
    private static readonly SeededWorkbooks Copies = new(Path.Combine(CaseFile.Root, "samples"));
    private static readonly Template Template = SampleTemplate.Read("recovery");

    public static TheoryData<int, string> Kinds => [.. FaultSeeder.Kinds.Select((kind, number) => new TheoryDataRow<int, string>(number, kind.Name))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_that_clerks_make_is_found_at_its_cell(int kind, string name)
    {
        foreach (var number in new[] { kind, kind + FaultSeeder.Kinds.Count })
        {
            var (content, fault) = Copies.Faulty(number);
            var findings = Check(content);
            Assert.True(findings.Any(fault!.Is), $"{name}: nothing at {fault.Place}, but {string.Join(" | ", findings.Select(f => $"{f.Kind.Code} at {f.Place}"))}");
        }
    }

    [Fact]
    public void A_faultless_return_is_let_through_however_it_is_written() =>
        Assert.All(Enumerable.Range(0, 20), number => Assert.DoesNotContain(Check(Copies.Clean(number).Content), f => f.Severity != Severity.Note));

    private static IReadOnlyList<Finding> Check(byte[] content)
    {
        using var stream = new MemoryStream(content);
        Workbook[] workbooks = [WorkbookImporter.Read("daily.xlsx", stream)];
        return Press.Run(new(Template, workbooks) { Input = "daily.xlsx" }).Findings;
    }
}
