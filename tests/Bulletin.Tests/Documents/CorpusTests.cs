using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Documents;

/// <summary>The importer on files that nobody on this team made; BULLETIN_CORPUS says where they are.</summary>
public sealed class CorpusTests
{
    /// <summary>What the importer says it does not read; of it, only the name counts.</summary>
    private static readonly FindingKind[] ByName = [Refusal.OtherKind, Refusal.UncommonKind, Refusal.EncryptedKind];

    [Fact]
    public void Every_real_return_opens() =>
        Assert.All(ReadAll("real-returns").Where(book => !IsRefusedByName(book)), book =>
        {
            Assert.NotEmpty(book.Sheets);
            Assert.DoesNotContain(book.Findings, f => f.Severity == Severity.Error);
        });

    [Fact]
    public void Nearly_every_odd_workbook_opens()
    {
        var books = ReadAll("odd-xlsx").Where(book => !IsRefusedByName(book)).ToList();
        Assert.InRange(books.Count(book => book.Findings.Any(f => f.Severity == Severity.Error)), 0, books.Count / 200);
    }

    [Theory]
    [InlineData("encrypted", "workbook-encrypted")]
    [InlineData("broken-zip", "workbook-damaged workbook-not-a-workbook")]
    [InlineData("broken-ole", "workbook-damaged workbook-unreadable")]
    [InlineData("xml-entity", "workbook-unsafe")]
    [InlineData("odd-zip-names", "")]
    [InlineData("wrong-extension", "")]
    [InlineData("resource-heavy", "workbook-too-large sheet-too-large")]
    [InlineData("fuzz", "workbook-damaged workbook-unreadable workbook-unsafe workbook-too-large sheet-too-large")]
    public void A_hostile_file_is_read_or_refused_as_what_it_is(string folder, string codes) =>
        Assert.All(ReadAll(Path.Combine("hostile-xlsx", folder)), book =>
        {
            var errors = book.Findings.Where(f => f.Severity == Severity.Error).ToList();
            Assert.True(errors.Count > 0 || book.Sheets.Count > 0, book.File);
            Assert.All(errors, f => Assert.Contains(f.Kind.Code, codes.Split(' ')));
        });

    private static bool IsRefusedByName(Workbook book) => book.Findings.Any(f => ByName.Contains(f.Kind));

    private static List<Workbook> ReadAll(string folder)
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the corpus of real workbooks is not here.");
        var root = Path.Combine(corpus!, folder);
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var isHostile = folder.StartsWith("hostile", StringComparison.Ordinal);
        return [.. files.Select(file => isHostile ? WorkbookImporter.ReadFile(file, Path.GetRelativePath(root, file)) : ReadHere(root, file))];
    }

    // Without a process of its own for each file that is out of order: there are many of them, and none is hostile.
    private static Workbook ReadHere(string root, string file)
    {
        using var stream = File.OpenRead(file);
        return WorkbookImporter.Read(Path.GetRelativePath(root, file), stream);
    }
}
