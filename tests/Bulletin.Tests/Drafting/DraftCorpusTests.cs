using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Drafting;
using Bulletin.Findings;
using Bulletin.Returns;
using Xunit;

namespace Bulletin.Tests.Drafting;

/// <summary>Schemes drafted from real returns, each held against its own workbook; BULLETIN_CORPUS says where they are.</summary>
public sealed class DraftCorpusTests
{
    /// <summary>What a good draft cannot be the cause of.</summary>
    private static readonly FindingKind[] Misread = [ColumnMatcher.Unknown, ColumnMatcher.Ambiguous, OtherUnit.Kind, RowReader.UnknownOffice, RowReader.Nameless];

    private static readonly string[] Kinds = [".xlsx", ".xls", ".csv"];

    /// <summary>Percent of the tables that a draft reads whole; docs/intake.md says which it does not, and why.</summary>
    private const int Least = 80;

    [Fact]
    public void A_draft_loads_and_reads_its_own_workbook()
    {
        var all = Trials();
        var tables = all.Where(t => t.Trial is not null).ToList();
        var good = tables.Count(t => IsGood(t.Trial!));
        TestContext.Current.TestOutputHelper?.WriteLine(Report(all));
        Assert.All(tables, t => Assert.True(t.Trial!.Scheme is not null, t.File));
        Assert.InRange(good, tables.Count * Least / 100, tables.Count);
    }

    private static bool IsGood(DraftTrial trial) => trial.Scheme is not null && trial.Unread.Count == 0 && !trial.Findings.Any(f => f.Severity == Severity.Error && Misread.Contains(f.Kind));

    private static string Report(List<(string File, DraftTrial? Trial)> all)
    {
        var report = new StringBuilder();
        foreach (var folder in all.GroupBy(t => t.File.Split('/', '\\')[0]))
            Line(report, folder.Key, [.. folder]);
        Line(report, "all", all);
        foreach (var (file, trial) in all.Where(t => t.Trial is not null && !IsGood(t.Trial)))
            report.Append(CultureInfo.InvariantCulture, $"{file}: {trial!.Read} read, unread {string.Join(' ', trial.Unread.Take(5))}; {string.Join(' ', trial.Findings.Select(f => f.Kind.Code).Distinct())}\n");
        return report.ToString();
    }

    private static void Line(StringBuilder report, string name, List<(string File, DraftTrial? Trial)> all)
    {
        List<DraftTrial> tables = [.. all.Select(t => t.Trial).OfType<DraftTrial>()];
        report.Append(CultureInfo.InvariantCulture, $"{name}: {all.Count} workbooks, {tables.Count} with a table of offices, {tables.Count(t => t.Scheme is not null)} drafts load, {tables.Count(IsGood)} read it whole; ");
        report.Append(CultureInfo.InvariantCulture, $"number cells: {tables.Sum(t => t.Read)} read, {tables.Sum(t => t.Unread.Count)} not\n");
    }

    private static List<(string File, DraftTrial? Trial)> Trials()
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the corpus of real workbooks is not here.");
        var root = Path.Combine(corpus!, "real-returns");
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Where(f => Array.IndexOf(Kinds, Path.GetExtension(f)) >= 0).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(root, f));
        return [.. files.Select(f => (f, TrialOf(WorkbookImporter.ReadFile(Path.Combine(root, f), f))))];
    }

    private static DraftTrial? TrialOf(Workbooks.Workbook book) => SchemeDraft.Of(book) is { } draft ? DraftTrial.Of(draft, book.File) : null;
}
