using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Workbooks;
using Xunit;
using static Bulletin.Tests.Documents.ReadWorkbook;

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
}
