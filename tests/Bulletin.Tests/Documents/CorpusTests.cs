using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Documents;

/// <summary>The importer on files that nobody on this team made; BULLETIN_CORPUS says where they are.</summary>
public sealed class CorpusTests
{
    private static readonly string[] NoWorkbooks = [".csv", ".jsonl", ".slk"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Every_real_return_opens() =>
        Assert.All(ReadAll("real-returns"), book =>
        {
            Assert.NotEmpty(book.Sheets);
            Assert.DoesNotContain(book.Findings, f => f.Severity == Severity.Error);
        });

    [Fact]
    public void Nearly_every_odd_workbook_opens()
    {
        var books = ReadAll("odd-xlsx").Where(book => !IsRefusedByName(book)).ToList();
        Assert.InRange(books.Count(book => book.Sheets.Count == 0), 0, books.Count / 100);
    }

    [Fact]
    public void A_hostile_file_gives_a_workbook_or_a_finding_within_its_time() =>
        Assert.All(ReadAll("hostile-xlsx"), book =>
            Assert.True(book.Sheets.Count > 0 || book.Findings.Any(f => f.Severity == Severity.Error), book.File));

    // Formats that the importer knows and says it does not read.
    private static bool IsRefusedByName(Workbook book) =>
        book.Findings.Any(f => f.Kind == Refusal.OtherKind || f.Kind == Refusal.UncommonKind || f.Kind == Refusal.EncryptedKind);

    private static List<Workbook> ReadAll(string folder)
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the corpus of real workbooks is not here.");
        var root = Path.Combine(corpus!, folder);
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !NoWorkbooks.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal);
        return [.. files.Select(file => ReadInTime(file, Path.GetRelativePath(root, file)))];
    }

    // Workbook code is not asynchronous: a thread that does not come back is left behind.
    private static Workbook ReadInTime(string file, string name)
    {
        Workbook? book = null;
        var thread = new Thread(() => book = WorkbookImporter.ReadFile(file, name)) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), $"{name} is not read within {Patience.TotalSeconds} s.");
        return book!;
    }
}
