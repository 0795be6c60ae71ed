using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Drafting;
using Bulletin.Findings;
using Xunit;

namespace Bulletin.Tests.Drafting;

/// <summary>Schemes drafted from real returns, each held against its own workbook; BULLETIN_CORPUS says where they are.</summary>
public sealed class DraftCorpusTests
{
    private static readonly string[] Kinds = [".xlsx", ".xls", ".csv"];

    /// <summary>Percent of the tables that a draft reads whole, and of those in which a check then finds no error; docs/intake.md says which it does not, and why.</summary>
    private const int LeastWhole = 80;
    private const int LeastClean = 30;

    [Fact]
    public void A_draft_loads_and_reads_its_own_workbook()
    {
        var all = Tried();
        var tables = all.Where(t => t.Trial is not null).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(Report(all));
        Assert.All(tables, t => Assert.True(t.Trial!.Scheme is not null, t.File));
        Assert.InRange(tables.Count(t => t.IsWhole), tables.Count * LeastWhole / 100, tables.Count);
        Assert.InRange(tables.Count(t => t.IsClean), tables.Count * LeastClean / 100, tables.Count);
    }

    private static string Report(List<TriedDraft> all)
    {
        var report = new StringBuilder();
        foreach (var folder in all.GroupBy(t => t.File.Split('/', '\\')[0]))
            Line(report, folder.Key, [.. folder]);
        Line(report, "all", all);
        foreach (var kind in all.Where(t => t.IsWhole).SelectMany(t => t.Errors.Select(f => (t.File, f.Kind.Code)).Distinct()).GroupBy(k => k.Code).OrderByDescending(g => g.Count()))
            report.Append(CultureInfo.InvariantCulture, $"read whole, but {kind.Key} in {kind.Count()}\n");
        foreach (var tried in all.Where(t => t.Trial is not null && !t.IsClean))
            report.Append(CultureInfo.InvariantCulture, $"{tried.File}: {tried.Trial!.Read} read, unread {string.Join(' ', tried.Trial.Unread.Take(5))}; {string.Join(' ', tried.Errors.GroupBy(f => f.Kind.Code).Select(g => $"{g.Key} {g.Count()} ({g.First().Place} {g.First().Message.Chinese})"))}\n");
        return report.ToString();
    }

    private static void Line(StringBuilder report, string name, List<TriedDraft> all)
    {
        List<TriedDraft> tables = [.. all.Where(t => t.Trial is not null)];
        report.Append(CultureInfo.InvariantCulture, $"{name}: {all.Count} workbooks, {tables.Count} with a table of offices, {tables.Count(t => t.Trial!.Scheme is not null)} drafts load, ");
        report.Append(CultureInfo.InvariantCulture, $"{tables.Count(t => t.IsWhole)} read it whole, {tables.Count(t => t.IsWhole && t.IsClean)} of them without an error; {tables.Count(t => t.IsClean)} without an error in all; ");
        report.Append(CultureInfo.InvariantCulture, $"number cells: {tables.Sum(t => t.Trial!.Read)} read, {tables.Sum(t => t.Trial!.Unread.Count)} not\n");
    }

    private static List<TriedDraft> Tried()
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the corpus of real workbooks is not here.");
        var root = Path.Combine(corpus!, "real-returns");
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Where(f => Array.IndexOf(Kinds, Path.GetExtension(f)) >= 0).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(root, f));
        return [.. files.Select(f => Try(f, WorkbookImporter.ReadFile(Path.Combine(root, f), f)))];
    }

    private static TriedDraft Try(string file, Workbooks.Workbook book)
    {
        if (SchemeDraft.Of(book) is not { } draft)
            return new(file, null, []);
        var trial = DraftTrial.Of(draft, book.File);
        return new(file, trial, trial.Scheme is null ? [] : [.. DraftCheck.Of(draft, trial.Scheme, book).Where(f => f.StopsThePress)]);
    }

    /// <param name="File">The workbook.</param>
    /// <param name="Trial">What its draft reads; null where nothing is drafted.</param>
    /// <param name="Errors">What a check of the whole workbook stops at.</param>
    private sealed record TriedDraft(string File, DraftTrial? Trial, IReadOnlyList<Finding> Errors)
    {
        public bool IsWhole => Trial is { Scheme: not null, Unread.Count: 0 };

        public bool IsClean => Trial is { Scheme: not null } && Errors.Count == 0;
    }
}
