using Bulletin.Checks;
using Bulletin.Findings;

namespace Bulletin.Reporting;

/// <summary>The cases of one office, or of one file's findings that are of no single office.</summary>
internal sealed record TestSuite(string Name, IReadOnlyList<TestCase> Cases)
{
    /// <summary>The checks of a day as a whole or of a whole sheet; the others are of each office.</summary>
    private static readonly FindingKind[] OfTheDay = [IndicatorMissing.Kind, SentTimeMissing.Kind, TotalDiffers.Kind, DeadlinePassed.Kind];

    public static IReadOnlyList<TestSuite> Of(CheckReport report)
    {
        var groups = FindingGroup.Of(report.Day, report.Findings);
        var suites = new List<TestSuite>();
        if (report.Day is { } day)
            suites.AddRange(OfDay(report, day, groups));
        foreach (var file in groups.Where(g => g.Office is null).SelectMany(g => g.Findings).GroupBy(f => report.PathOf(f.Place.File)))
            suites.Add(new(file.Key, CasesOf(report, [.. file], [])));
        foreach (var file in report.Files.Select(report.PathOf).Where(f => suites.All(s => s.Name != f)))
            suites.Add(new(file, [new("read", new Words("没有发现问题", "nothing found").In(report.Language), Verdict.Passed) { File = file }]));
        return suites;
    }

    private static IEnumerable<TestSuite> OfDay(CheckReport report, CheckedDay day, IReadOnlyList<FindingGroup> groups)
    {
        yield return new(day.Day.Scheme.Name, CasesOf(report, [], OfTheDay.Where(k => report.Findings.All(f => f.Kind != k))));
        var ofEach = AllChecks.InOrder.Select(c => c.Kind).Except(OfTheDay).ToList();
        foreach (var office in day.Day.Scheme.Offices.Offices)
            if ((groups.FirstOrDefault(g => g.Office == office)?.Findings ?? []) is var findings && (findings.Count > 0 || day.Offices.Expected.Contains(office)))
                yield return new(office.Name, CasesOf(report, findings, ofEach));
    }

    /// <summary>The checks that were made, in their order, each with what it found; then what else was found.</summary>
    private static List<TestCase> CasesOf(CheckReport report, IReadOnlyList<Finding> findings, IEnumerable<FindingKind> made)
    {
        var found = findings.GroupBy(f => f.Kind.Code).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var cases = new List<TestCase>();
        foreach (var kind in made)
            cases.Add(found.Remove(kind.Code, out var own) ? TestCase.Of(report, own) : TestCase.Silent(report, kind));
        foreach (var kind in findings.Select(f => f.Kind.Code).Distinct())
            if (found.TryGetValue(kind, out var own))
                cases.Add(TestCase.Of(report, own));
        return cases;
    }
}
