using System.Globalization;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Tests.Cases;
using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

/// <summary>What becomes of every sheet of the real returns where BULLETIN_CORPUS says: it is read with a map, asked about, or passed over with its reason.</summary>
public sealed class RealReturnsTests(ITestOutputHelper output)
{
    private static readonly string[] Workbooks = [".xls", ".xlsx", ".xlsm", ".csv"];

    private static readonly string[] BuiltIn = ["recovery", "resumption"];

    [Fact]
    public void Every_sheet_gives_a_map_or_a_clear_question()
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the real returns are not here.");
        var root = Path.Combine(corpus!, "real-returns");
        var schemes = BuiltIn.Select(name => CaseSchemes.ReadFile(Path.Combine(CaseFile.Root, "templates", name, "scheme.yaml"))).ToList();
        var count = new Counts();
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories).Where(f => Workbooks.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal))
            Count(Path.GetRelativePath(root, file).Replace('\\', '/'), file, schemes, count);
        output.WriteLine(count.ToString());
        Assert.Equal([], count.Unexplained);
    }

    private static void Count(string name, string file, List<Scheme> schemes, Counts count)
    {
        var book = WorkbookImporter.ReadFile(file, name);
        foreach (var sheet in book.Sheets)
        {
            var one = new Bulletin.Workbooks.Workbook(name, [sheet]);
            var readings = schemes.ConvertAll(s => SheetReader.Read(s, [one], withMaps: true));
            count.Sheets++;
            count.Read += readings.Any(r => r.Returns.Count > 0) ? 1 : 0;
            count.Asked += readings.Any(r => r.Findings.Any(f => f.Severity == Severity.Error)) && readings.All(r => r.Returns.Count == 0) ? 1 : 0;
            count.Blank += sheet.RowCount == 0 ? 1 : 0;
            count.Sketched += sheet.RowCount > 0 && readings.All(r => r.Returns.Count == 0) && SheetSketch.Of(name, sheet) is not null ? 1 : 0;
            foreach (var reading in readings)
                if (!IsAccountedFor(reading))
                    count.Unexplained.Add($"{name}《{sheet.Name}》");
        }
    }

    /// <summary>It is a return with a map of parts, or a finding says why not.</summary>
    private static bool IsAccountedFor(Reading reading) => reading.Returns.Count > 0
        ? reading.Maps is [{ Layout: not null, Confidence: >= ReturnReader.LeastConfidence } map] && map.Entries().Count > 0
        : reading.Findings is [{ Message.Chinese.Length: > 0, Action.Chinese.Length: > 0 }, ..];

    private sealed class Counts
    {
        public int Sheets { get; set; }

        public int Blank { get; set; }

        public int Read { get; set; }

        public int Asked { get; set; }

        public int Sketched { get; set; }

        public List<string> Unexplained { get; } = [];

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"sheets {Sheets}: blank {Blank}, read {Read}, asked about {Asked}, else passed over with a reason; sketched {Sketched}; unexplained {Unexplained.Count}");
    }
}
