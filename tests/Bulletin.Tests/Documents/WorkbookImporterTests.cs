using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Workbooks;
using ClosedXML.Excel;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class WorkbookImporterTests
{
    [Fact]
    public void An_error_is_not_a_blank()
    {
        var cell = ReadRows("""<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""")[1, 1];
        Assert.Equal(new Cell(CellKind.Error, "#DIV/0!"), cell);
    }

    [Theory]
    [InlineData("<f>SUM(B1:B2)</f>", "=SUM(B1:B2)")]
    [InlineData("<f>SUM(B1:B2)</f><v></v>", "=SUM(B1:B2)")]
    [InlineData("<f>SUM(B1:B2)</f><v/>", "=SUM(B1:B2)")]
    [InlineData("""<f t="shared" si="0"/>""", "=…")]
    public void A_formula_without_its_value_is_not_a_blank(string content, string text)
    {
        var cell = ReadRows($"""<row r="1"><c r="A1">{content}</c></row>""")[1, 1];
        Assert.Equal(new Cell(CellKind.Uncalculated, text), cell);
    }

    [Fact]
    public void A_formula_whose_result_is_the_empty_text_is_blank()
    {
        var sheet = ReadRows("""<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c></row>""");
        Assert.Equal(Cell.Blank, sheet[1, 1]);
    }

    [Fact]
    public void A_formula_gives_its_result()
    {
        var sheet = ReadRows("""<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"无"</f><v>无</v></c></row>""");
        Assert.Equal((2m, "无"), (sheet[1, 1].Number, sheet[1, 2].Text));
    }

    [Theory]
    [InlineData("1286.0", "1286")]
    [InlineData("0.14948453608247422", "0.149484536082474")]
    [InlineData("98.75", "98.75")]
    [InlineData("-0", "0")]
    [InlineData("1E-3", "0.001")]
    [InlineData("123456789012345680000", "123456789012346000000")]
    [InlineData("0.30000000000000004", "0.3")]
    public void A_number_is_the_decimal_of_the_fifteen_digits_that_Excel_shows(string written, string text)
    {
        var cell = ReadRows($"""<row r="1"><c r="A1"><v>{written}</v></c></row>""")[1, 1];
        Assert.Equal((CellKind.Number, text), (cell.Kind, cell.Text));
        Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), cell.Number);
    }

    [Fact]
    public void A_number_beyond_all_decimals_is_text()
    {
        var cell = ReadRows("""<row r="1"><c r="A1"><v>1E+300</v></c></row>""")[1, 1];
        Assert.Equal(new Cell(CellKind.Text, "1E+300"), cell);
    }

    [Fact]
    public void A_cell_without_an_address_follows_the_one_before()
    {
        var sheet = ReadRows("<row><c><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row><row><c t=\"inlineStr\"><is><t>甲</t></is></c></row>");
        Assert.Equal(("1", "#N/A", "甲"), (sheet[1, 1].Text, sheet[1, 2].Text, sheet[2, 1].Text));
    }

    [Fact]
    public void A_cell_far_from_the_others_keeps_its_place()
    {
        var sheet = ReadRows("""<row r="3"><c r="C3" t="e"><v>#REF!</v></c></row><row r="7"><c r="B7"><v>5</v></c></row>""");
        Assert.Equal(("#REF!", "5"), (sheet[3, 3].Text, sheet[7, 2].Text));
        Assert.Equal((7, 3), (sheet.RowCount, sheet.ColumnCount));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(2, false)]
    public void A_percentage_is_known_by_its_format(int format, bool isPercent)
    {
        var cell = ReadRows("""<row r="1"><c r="A1" s="1"><v>0.9875</v></c></row>""", RawWorkbook.Formats(format))[1, 1];
        Assert.Equal((isPercent, "0.9875"), (cell.IsPercent, cell.Text));
    }

    [Theory]
    [InlineData("0.0%", true)]
    [InlineData("[红色]0.00%;-0.00%", true)]
    [InlineData("0.0\"%\"", false)]
    [InlineData("0.0\\%", false)]
    public void A_percent_sign_that_is_only_written_makes_no_percentage(string format, bool isPercent) =>
        Assert.Equal(isPercent, ReadFormatted(98.7, format).IsPercent);

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("m\"月\"d\"日\"")]
    [InlineData("[$-804]aaaa")]
    [InlineData("aaa")]
    [InlineData("yyyy/m/d;@")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy")]
    public void A_day_is_a_day_however_it_is_shown(string format)
    {
        var cell = ReadFormatted(44406, format);
        Assert.Equal((CellKind.Date, "2021-07-29", new DateTime(2021, 7, 29)), (cell.Kind, cell.Text, cell.Date));
    }

    [Theory]
    [InlineData(27)]
    [InlineData(31)]
    [InlineData(36)]
    [InlineData(50)]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(14)]
    public void A_day_in_a_built_in_format_is_a_day_East_Asian_ones_included(int format)
    {
        var cell = ReadRows("""<row r="1"><c r="A1" s="1"><v>44406</v></c></row>""", RawWorkbook.Formats(format))[1, 1];
        Assert.Equal("2021-07-29", cell.Text);
    }

    [Theory]
    [InlineData("\"共\"0\"天\"")]
    [InlineData("0\"d\"")]
    [InlineData("0;[Red]-0")]
    [InlineData("General")]
    public void A_number_is_no_day(string format) => Assert.Equal(CellKind.Number, ReadFormatted(44406, format).Kind);

    [Theory]
    [InlineData("44406.625", 22, "2021-07-29 15:00")]
    [InlineData("44406.62499999", 22, "2021-07-29 15:00")]
    [InlineData("0.625", 20, "15:00")]
    [InlineData("1.0833333333333333", 46, "26:00")]
    public void Times_are_read_to_the_second(string serial, int format, string text)
    {
        var rows = $"""<row r="1"><c r="A1" s="1"><v>{serial}</v></c></row>""";
        Assert.Equal(text, ReadRows(rows, RawWorkbook.Formats(format))[1, 1].Text);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(31)]
    public void Days_may_count_from_1904(int format)
    {
        var book = RawWorkbook.OfRows("""<row r="1"><c r="A1" s="1"><v>42944</v></c></row>""",
            RawWorkbook.Formats(format), """<workbookPr date1904="1"/>""");
        Assert.Equal("2021-07-29", Single(book)[1, 1].Text);
    }

    [Fact]
    public void A_break_within_a_cell_is_kept()
    {
        var sheet = Written(sheet => sheet.Cell(1, 1).Value = "复市\n户数");
        Assert.Equal("复市\n户数", sheet[1, 1].Text);
    }

    [Fact]
    public void Truth_is_a_kind_of_its_own()
    {
        var sheet = Written(sheet => sheet.Cell(1, 1).Value = true);
        Assert.Equal(new Cell(CellKind.Boolean, "TRUE"), sheet[1, 1]);
    }

    [Fact]
    public void Merges_come_in_reading_order()
    {
        var sheet = Written(sheet =>
        {
            sheet.Cell(2, 3).Value = 1;
            sheet.Range("C2:D2").Merge();
            sheet.Range("A1:D1").Merge();
            sheet.Range("A2:A3").Merge();
            sheet.Cell(1, 1).Value = "标题";
        });
        Assert.Equal("A1:D1 A2:A3 C2:D2", string.Join(" ", sheet.Merges));
    }

    [Fact]
    public void What_is_hidden_is_read_and_known_as_hidden()
    {
        var book = Saved(book =>
        {
            var sheet = book.AddWorksheet("日报");
            sheet.Cell(3, 3).Value = 1;
            sheet.Cell(2, 2).Value = 2;
            sheet.Row(2).Hide();
            sheet.Column(2).Hide();
            book.AddWorksheet("底稿").Hide();
        });
        var sheet = book.Sheets[0];
        Assert.Equal("2", string.Join(',', sheet.HiddenRows));
        Assert.Equal("2", string.Join(',', sheet.HiddenColumns));
        Assert.Equal("2", sheet[2, 2].Text);
        Assert.Equal([false, true], book.Sheets.Select(s => s.IsHidden));
    }

    [Fact]
    public void Sheets_keep_their_order()
    {
        var book = Saved(book =>
        {
            book.AddWorksheet("4月30日");
            book.AddWorksheet("4月29日");
            book.AddWorksheet("模板");
        });
        Assert.Equal("4月30日 4月29日 模板", string.Join(' ', book.Sheets.Select(s => s.Name)));
    }

    [Fact]
    public void A_range_that_is_only_formatted_falls_away()
    {
        var rows = new StringBuilder("""<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>""");
        for (var row = 2; row <= 65_535; row++)
            rows.Append(CultureInfo.InvariantCulture, $"""<row r="{row}"><c r="A{row}" s="0"/></row>""");
        rows.Append("""<row r="1048576"><c r="XFD1048576" s="0"/></row>""");
        var sheet = ReadRows(rows.ToString());
        Assert.Equal((1, 1), (sheet.RowCount, sheet.ColumnCount));
    }

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
    public void A_strict_workbook_is_read_like_any_other()
    {
        var book = Read(RawWorkbook.Strict("""<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><v>7</v></c><c r="C1" t="e"><v>#N/A</v></c></row>"""));
        Assert.Equal("甲|#7|!#N/A", PlainSheet.Shown(Assert.Single(book.Sheets)));
        Assert.Empty(book.Findings);
    }

    [Fact]
    public void A_column_without_a_width_is_no_reason_to_refuse()
    {
        var book = Read(RawWorkbook.OfSheet("""<cols><col min="1" max="1"/><col min="2" max="2" width="0" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>"""));
        Assert.Equal("#1|#2", PlainSheet.Shown(Assert.Single(book.Sheets)));
        Assert.Equal("2", string.Join(',', book.Sheets[0].HiddenColumns));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_finding() =>
        Assert.Equal(Refusal.MissingKind, WorkbookImporter.ReadFile(Path.Combine(Path.GetTempPath(), "无此文件.xlsx"), "无此文件.xlsx").Findings.Single().Kind);

    [Fact]
    public void A_file_that_another_program_holds_open_is_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            held.Write(RawWorkbook.OfRows("""<row r="1"><c r="A1"><v>1</v></c></row>"""));
            held.Flush();
            Assert.Equal("1", WorkbookImporter.ReadFile(path, "日报.xlsx").Sheets.Single()[1, 1].Text);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void AssertRefused(FindingKind kind, byte[] bytes)
    {
        var book = Read(bytes);
        Assert.Empty(book.Sheets);
        Assert.Equal((kind, Severity.Error, "日报.xlsx"), (book.Findings.Single().Kind, kind.Severity, book.Findings.Single().Place.File));
    }

    private static Sheet ReadRows(string rows, string styles = "") => Single(RawWorkbook.OfRows(rows, styles));

    private static Cell ReadFormatted(double value, string format) => Written(sheet =>
    {
        sheet.Cell(1, 1).Value = value;
        sheet.Cell(1, 1).Style.NumberFormat.Format = format;
    })[1, 1];

    private static Sheet Written(Action<IXLWorksheet> write) => Saved(book => write(book.AddWorksheet("日报"))).Sheets.Single();

    private static Workbook Saved(Action<XLWorkbook> write)
    {
        using var book = new XLWorkbook();
        write(book);
        using var bytes = new MemoryStream();
        book.SaveAs(bytes);
        return Read(bytes.ToArray());
    }

    private static Sheet Single(byte[] bytes)
    {
        var book = Read(bytes);
        Assert.Empty(book.Findings);
        return Assert.Single(book.Sheets);
    }

    private static Workbook Read(byte[] bytes) => WorkbookImporter.Read("日报.xlsx", new MemoryStream(bytes));
}
