using System.Xml.Linq;
using Bulletin.Documents.Importing;
using Bulletin.Documents.Marking;
using Bulletin.Findings;
using Bulletin.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Bulletin.Tests.Documents.Marking;

/// <summary>Marks cells here and there in workbooks that nobody on this team made, and holds the copy to the original; BULLETIN_CORPUS says where they are.</summary>
public sealed class MarkedCorpusTests
{
    private static readonly FindingKind Kind = new("bad", Severity.Error, new("坏", "bad"));

    [Fact]
    public void A_marked_real_return_differs_from_the_original_in_its_marks_alone() =>
        Assert.All(Files("real-returns"), file =>
        {
            var (original, slip) = Prepare(file);
            var marked = MarkedWorkbook.Mark(original, slip);
            Assert.NotNull(marked);
            HoldParts(new(original), new(marked), slip);
            HoldValues(original, marked);
        });

    [Fact]
    public void A_marked_real_return_is_as_valid_as_the_original() =>
        Assert.All(EveryThird(Files("real-returns")), file =>
        {
            var (original, slip) = Prepare(file);
            Assert.Empty(Faults(MarkedWorkbook.Mark(original, slip)!).Except(Faults(original)));
        });

    [Fact]
    public void An_odd_workbook_is_marked_or_left_alone_and_its_values_stay()
    {
        var left = 0;
        var files = EveryThird(Files("odd-xlsx"));
        Assert.All(files, file =>
        {
            var (original, slip) = Prepare(file);
            if (MarkedWorkbook.Mark(original, slip) is { } marked)
                HoldValues(original, marked);
            else
                left++;
        });
        Assert.InRange(left, 0, files.Count / 50);
    }

    /// <summary>Cells of each sheet, some that hold something and some beyond its edge; the same in every run.</summary>
    private static (byte[] Original, Slip Slip) Prepare(string file)
    {
        var original = File.ReadAllBytes(file);
        var book = WorkbookImporter.Read("a.xlsx", new MemoryStream(original));
        var random = new Random(original.Length);
        var findings = new List<Finding>();
        foreach (var sheet in book.Sheets)
            for (var i = 0; i < 6; i++)
            {
                var cell = new CellAddress(random.Next(1, sheet.RowCount + 3), random.Next(1, sheet.ColumnCount + 3));
                findings.Add(Kind.At(new("a.xlsx", sheet.Name, cell), Words.Same($"{cell} 不对。"), Words.Same("改。")));
            }
        return (original, new("a.xlsx", [.. findings.Select(f => new SlipLine(f))]));
    }

    private static void HoldParts(ReadPackage original, ReadPackage marked, Slip slip)
    {
        foreach (var part in original.Names)
            if (!original[part].AsSpan().SequenceEqual(marked[part]))
                HoldPart(part, original, marked, slip);
    }

    private static void HoldPart(string part, ReadPackage original, ReadPackage marked, Slip slip)
    {
        var root = original.Xml(part);
        switch (root.Name.LocalName)
        {
            case "worksheet":
                var shown = Cells(marked, part);
                Assert.Equal(PlainXml.Of(original[part], shown), PlainXml.Of(marked[part], shown));
                break;
            case "styleSheet":
                Assert.All(root.Elements().Where(e => e.HasElements), list => HoldBeginning(list, marked.Xml(part).Element(list.Name)!));
                break;
            case "comments":
                Assert.All(root.Descendants().Where(e => e.Name.LocalName == "comment"), note => Assert.StartsWith(note.Value, NoteAt(marked, part, note).Value, StringComparison.Ordinal));
                break;
            case "workbook":
                Assert.Equal(original.All(part, "sheet").Select(s => s.ToString()), marked.All(part, "sheet").Skip(1).Select(s => s.ToString()));
                Assert.Equal(original.All(part, "definedName").Select(n => n.Value), marked.All(part, "definedName").Select(n => n.Value));
                break;
            case "Types" or "Relationships":
                Assert.Empty(root.Elements().Select(e => e.ToString()).Except(marked.Xml(part).Elements().Select(e => e.ToString())));
                break;
            default:
                Assert.EndsWith(".vml", part, StringComparison.Ordinal);
                break;
        }
    }

    /// <summary>The cells of a sheet's part that the marked copy gives a ground of ours.</summary>
    private static HashSet<CellAddress> Cells(ReadPackage marked, string part)
    {
        var notes = marked.Xml(PartName.Relations(part)).Elements().Single(r => ((string)r.Attribute("Type")!).EndsWith("/comments", StringComparison.Ordinal));
        var list = PartName.Resolve(part, (string)notes.Attribute("Target")!);
        return [.. marked.All(list, "comment").Select(c => CellAddress.TryParse((string?)c.Attribute("ref"), out var cell) ? cell : null).OfType<CellAddress>()];
    }

    private static void HoldBeginning(XElement original, XElement marked) =>
        Assert.Equal(original.Elements().Select(e => e.ToString()), marked.Elements().Take(original.Elements().Count()).Select(e => e.ToString()));

    private static XElement NoteAt(ReadPackage package, string part, XElement note) =>
        package.All(part, "comment").First(c => (string?)c.Attribute("ref") == (string?)note.Attribute("ref"));

    private static void HoldValues(byte[] original, byte[] marked)
    {
        var before = WorkbookImporter.Read("a.xlsx", new MemoryStream(original));
        var after = WorkbookImporter.Read("a.xlsx", new MemoryStream(marked));
        // A workbook without a sheet is refused; with the list it has one.
        if (before.Sheets.Count == 0)
            return;
        Assert.Equal(before.Findings, after.Findings);
        Assert.Equal(before.Sheets.Select(s => s.Name), after.Sheets.Skip(1).Select(s => s.Name));
        foreach (var (one, other) in before.Sheets.Zip(after.Sheets.Skip(1)))
            HoldValues(one, other);
    }

    private static void HoldValues(Sheet one, Sheet other)
    {
        Assert.Equal(one.Merges, other.Merges);
        Assert.Equal((one.IsHidden, one.HiddenRows.Count, one.HiddenColumns.Count), (other.IsHidden, other.HiddenRows.Count, other.HiddenColumns.Count));
        for (var row = 1; row <= Math.Max(one.RowCount, other.RowCount); row++)
            for (var column = 1; column <= Math.Max(one.ColumnCount, other.ColumnCount); column++)
                if (one[row, column] != other[row, column])
                    Assert.Fail($"{one.Name} {new CellAddress(row, column)}: {one[row, column]} became {other[row, column]}");
    }

    /// <summary>What the validator says of a workbook, by its sort and its element; the numbers of elements change where some are put in.</summary>
    private static HashSet<string> Faults(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator { MaxNumberOfErrors = 0 }.Validate(document).Select(e => $"{e.Part?.Uri} {e.Id} {e.Node?.LocalName} {e.Description}")];
    }

    /// <summary>All of them take a minute and more.</summary>
    private static List<string> EveryThird(List<string> files) => [.. files.Where((_, i) => i % 3 == 0)];

    private static List<string> Files(string folder)
    {
        var corpus = Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
        Assert.SkipUnless(Directory.Exists(corpus), "BULLETIN_CORPUS names no folder: the corpus of real workbooks is not here.");
        return [.. Directory.EnumerateFiles(Path.Combine(corpus!, folder), "*.xls?", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".xlsx" or ".xlsm").Order(StringComparer.Ordinal)];
    }
}
