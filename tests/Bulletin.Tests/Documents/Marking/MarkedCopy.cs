using Bulletin.Documents.Importing;
using Bulletin.Documents.Marking;
using Bulletin.Findings;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Documents.Marking;

/// <summary>A small return, marked for a test: its parts, its findings and what is read of it again.</summary>
internal static class MarkedCopy
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string List = "xl/worksheets/slip1.xml";
    public const string Notes = "xl/slipNotes1.xml";
    public const string Shapes = "xl/drawings/slipNotes1.vml";
    public const string Red = "FFFFC7CE";
    public const string Amber = "FFFFE699";

    public const string Rows = """<sheetData><row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>东湖</t></is></c><c r="C2" s="1"><f>1+1</f><v>2</v></c></row><row r="5"><c r="B5" s="2"><v>7</v></c></row></sheetData>""";

    public static readonly FindingKind Kind = new("bad", Severity.Error, new("坏", "bad"));
    public static readonly FindingKind Doubt = new("doubt", Severity.Verify, new("疑", "doubt"));

    public static ReadPackage Mark(RawPackage raw, params Finding[] findings) => new(MarkedBytes(raw, findings));

    public static byte[] MarkedBytes(RawPackage raw, params Finding[] findings) => MarkedWorkbook.Mark(raw.ToBytes(), Slip(findings))!;

    public static Slip Slip(params Finding[] findings) =>
        new("a.xlsx", [.. findings.Select(f => new SlipLine(f) { Office = "东湖", Indicator = "复工" })]) { Date = new(2021, 7, 29) };

    public static Finding At(string cell, FindingKind? kind = null) =>
        (kind ?? Kind).At(Place(cell), new($"{cell} 不对。", $"{cell} is wrong."), new("改。", "Mend it.")) with { Expected = Words.Same("3") };

    public static Place Place(string cell) => new("a.xlsx", "日报", CellAddress.TryParse(cell, out var address) ? address : null);

    public static string Note(ReadPackage package, string cell) => package.All(Notes, "comment").Single(c => (string?)c.Attribute("ref") == cell).Value;

    public static Workbook Read(byte[] bytes)
    {
        var book = WorkbookImporter.Read("a.xlsx", new MemoryStream(bytes));
        Assert.Empty(book.Findings);
        return book;
    }
}
