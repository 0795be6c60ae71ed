using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Xunit;
using static Bulletin.Tests.Documents.ReadWorkbook;

namespace Bulletin.Tests.Documents;

public sealed class RefusedWorkbookTests
{
    [Theory]
    [InlineData("""<row r="100001"><c r="A100001"><v>1</v></c></row>""")]
    [InlineData("""<row r="2000"><c r="XFD2000"><v>1</v></c></row>""")]
    [InlineData("""<row r="1048576"><c r="XFD1048576" t="e"><v>#N/A</v></c></row>""")]
    public void A_sheet_beyond_all_returns_is_refused(string rows)
    {
        var book = Read(RawWorkbook.OfRows(rows));
        Assert.Equal((Refusal.SheetTooLargeKind, "日报"), (book.Findings.Single().Kind, book.Findings.Single().Place.Sheet));
        Assert.Equal(0, Assert.Single(book.Sheets).RowCount);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void A_document_type_is_a_trap(string part)
    {
        const string trap = """<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>""";
        AssertRefused(Refusal.UnsafeKind, RawWorkbook.With(RawWorkbook.OfRows("""<row r="1"><c r="A1"><v>1</v></c></row>"""), part, trap));
    }

    [Fact]
    public void A_part_that_breaks_off_is_damaged() =>
        AssertRefused(Refusal.DamagedKind, RawWorkbook.OfSheet("<sheetData><row><c><v>1</v></c>"));

    [Fact]
    public void A_file_that_was_cut_off_is_refused()
    {
        var book = RawWorkbook.OfRows("""<row r="1"><c r="A1"><v>1</v></c></row>""");
        AssertRefused(Refusal.DamagedKind, book[..(book.Length / 2)]);
    }

    public static TheoryData<byte[], string, string> Impostors => new()
    {
        { [], "workbook-empty", "什么也没有" },
        { [.. " \r\n"u8], "workbook-empty", "什么也没有" },
        { [.. "%PDF-1.7"u8], "workbook-not-a-workbook", "PDF" },
        { [.. "{\\rtf1"u8], "workbook-not-a-workbook", "RTF" },
        { [0x89, .. "PNG\r\n"u8], "workbook-not-a-workbook", "图片" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "workbook-not-a-workbook", "图片" },
        { [.. "Rar!\u001A"u8], "workbook-not-a-workbook", "RAR" },
        { [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0], "workbook-not-a-workbook", "程序" },
        { [.. "ID;PWXL"u8], "workbook-uncommon-format", "SYLK" },
        { [.. "{\"a\":1}"u8], "workbook-not-a-workbook", "JSON" },
        { [1, 2], "workbook-not-a-workbook", "未知" },
        { RawWorkbook.OfParts(("content.xml", "<x/>")), "workbook-uncommon-format", "OpenDocument" },
        { RawWorkbook.OfParts(("xl/workbook.bin", "")), "workbook-uncommon-format", "xlsb" },
        { RawWorkbook.OfParts(("word/document.xml", "<x/>")), "workbook-not-a-workbook", "Word" },
        { RawWorkbook.OfParts(("ppt/presentation.xml", "<x/>")), "workbook-not-a-workbook", "演示" },
        { RawWorkbook.OfParts(("日报.xlsx", "")), "workbook-not-a-workbook", "压缩包" },
        { RawWorkbook.OfParts(), "workbook-damaged", "不完整" },
        { RawBinaryWorkbook.OfStream("WordDocument"), "workbook-not-a-workbook", "Word" },
        { RawBinaryWorkbook.OfStream("EncryptedPackage"), "workbook-encrypted", "密码" },
    };

    [Theory]
    [MemberData(nameof(Impostors))]
    public void What_is_no_workbook_is_refused_by_what_it_is(byte[] content, string code, string said)
    {
        var finding = Read(content).Findings.Single();
        Assert.Equal((code, Severity.Error), (finding.Kind.Code, finding.Severity));
        Assert.Contains(said, finding.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_finding() =>
        Assert.Equal(Refusal.MissingKind, WorkbookImporter.ReadFile(Path.Combine(Path.GetTempPath(), "无此文件.xlsx"), "无此文件.xlsx").Findings.Single().Kind);

    private static void AssertRefused(FindingKind kind, byte[] bytes)
    {
        var book = Read(bytes);
        Assert.Empty(book.Sheets);
        Assert.Equal((kind, Severity.Error, "日报.xlsx"), (book.Findings.Single().Kind, kind.Severity, book.Findings.Single().Place.File));
    }
}
