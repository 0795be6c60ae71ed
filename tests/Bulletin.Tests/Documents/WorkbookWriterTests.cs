using System.Globalization;
using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Documents.Writing;
using Bulletin.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Bulletin.Tests.Documents;

public sealed class WorkbookWriterTests
{
    private static readonly DateOnly Day = new(2021, 8, 4);

    [Fact]
    public void Two_saves_at_different_times_and_in_different_cultures_are_equal()
    {
        var first = Write();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "~";
            other.DateTimeFormat.DateSeparator = other.DateTimeFormat.TimeSeparator = "!";
            CultureInfo.CurrentCulture = other;
            // The zip format counts in steps of two seconds.
            Thread.Sleep(2100);
            Assert.Equal(first, Write());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_file_names_neither_the_machine_nor_its_user()
    {
        var text = Encoding.UTF8.GetString(Write());
        Assert.DoesNotContain(Environment.UserName, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, text, StringComparison.Ordinal);
        Assert.DoesNotContain(DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_valid_Open_XML()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write()), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.com\")")]
    [InlineData("'quoted")]
    [InlineData("1286")]
    [InlineData("2021-07-29")]
    [InlineData("TRUE")]
    [InlineData(" 空格 ")]
    [InlineData("一\n二")]
    [InlineData("𠮷")]
    [InlineData("<a>&amp;")]
    [InlineData("_x0041_")]
    public void A_text_stays_the_text_it_was(string text)
    {
        var cell = RoundTrip(sheet => sheet.Put(1, 1, text, CellLook.Body))[1, 1];
        Assert.Equal(new Cell(CellKind.Text, text), cell);
    }

    [Theory]
    [InlineData("a\u0001b", "ab")]
    [InlineData("a\uFFFFb", "ab")]
    [InlineData("a\r\nb", "a\nb")]
    public void What_no_file_can_hold_falls_away(string text, string left) =>
        Assert.Equal(left, RoundTrip(sheet => sheet.Put(1, 1, text, CellLook.Body))[1, 1].Text);

    [Fact]
    public void Half_a_character_becomes_a_mark_of_its_loss() => Assert.Equal("a\uFFFDb", CellText.Clean("a\uD800b"));

    [Theory]
    [InlineData("1286")]
    [InlineData("-0.5")]
    [InlineData("98.75")]
    [InlineData("0.149484536082474")]
    [InlineData("123456789012.25")]
    public void A_number_comes_back_exactly(string text)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(number, RoundTrip(sheet => sheet.Put(1, 1, number, CellLook.Body))[1, 1].Number);
    }

    [Theory]
    [InlineData("0.9911009174311926605504587155", false, "0.9911009174311926605504587155")]
    [InlineData("0.9911009174311926605504587155", true, "99.11009174311926605504587155%")]
    [InlineData("12345678901234567890.25", false, "12345678901234567890.25")]
    public void A_number_that_no_cell_holds_exactly_is_written_as_text(string text, bool isPercent, string written)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);
        var cell = RoundTrip(sheet => sheet.Put(1, 1, number, CellLook.Body, null, isPercent))[1, 1];
        Assert.Equal(new Cell(CellKind.Text, written), cell);
    }

    [Fact]
    public void A_percentage_is_written_as_its_share()
    {
        var cell = RoundTrip(sheet => sheet.Put(1, 1, 0.9875m, CellLook.Body, 2, isPercent: true))[1, 1];
        Assert.Equal((0.9875m, true), (cell.Number, cell.IsPercent));
    }

    [Fact]
    public void Print_titles_stay_where_they_are()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write()), isEditable: false);
        var names = document.WorkbookPart!.Workbook.DefinedNames!.Select(name => name.InnerText);
        Assert.Equal("'汇总表'!$A:$B,'汇总表'!$2:$3", Assert.Single(names));
    }

    [Theory]
    [InlineData("合计", 4)]
    [InlineData("A1", 2)]
    [InlineData("复市\n户数（家）", 10)]
    [InlineData("98.75%", 6)]
    [InlineData("𠮷", 2)]
    [InlineData("——", 4)]
    public void Chinese_characters_count_two(string text, int width) => Assert.Equal(width, CellText.Width(text));

    [Theory]
    [InlineData("复市户数", 8, 1)]
    [InlineData("复市户数", 6, 2)]
    [InlineData("受损\n（条）", 6, 2)]
    [InlineData("", 6, 1)]
    public void A_text_takes_the_lines_that_its_column_leaves_it(string text, int width, int lines) =>
        Assert.Equal(lines, CellText.Lines(text, width));

    [Fact]
    public void A_column_is_as_wide_as_its_numbers()
    {
        var sheet = new WrittenSheet("表");
        sheet.Widen(1, 4);
        sheet.Put(1, 1, 1234567, CellLook.Body);
        sheet.WidenForNumbers();
        Assert.Equal(7, sheet.Widths[1]);
    }

    [Fact]
    public void LibreOffice_reads_it()
    {
        var csv = Encoding.UTF8.GetString(LibreOffice.Save(Write(), "csv:Text - txt - csv (StarCalc):44,34,76", "csv"));
        Assert.Equal("标题,,\n办事处,道路,\n,受损（条）,率\n甲,12.5,98.75%\n=1+1,,\n", csv.Replace("\r", "", StringComparison.Ordinal));
    }

    private static byte[] Write()
    {
        var sheet = new WrittenSheet("汇总表") { HeaderRows = (2, 3), HeaderColumns = 2, PageHead = "草稿" };
        sheet.Put(1, 1, "标题", CellLook.Title);
        sheet.Merge(new(1, 1, 1, 3));
        sheet.Put(2, 1, "办事处", CellLook.Header);
        sheet.Merge(new(2, 1, 3, 1));
        sheet.Put(2, 2, "道路", CellLook.Header);
        sheet.Merge(new(2, 2, 2, 3));
        sheet.Put(3, 2, "受损（条）", CellLook.Header);
        sheet.Put(3, 3, "率", CellLook.Header);
        sheet.Put(4, 1, "甲", CellLook.Body);
        sheet.Put(4, 2, 12.5m, CellLook.Body);
        sheet.Put(4, 3, 0.9875m, CellLook.Total, 2, isPercent: true);
        sheet.Put(5, 1, "=1+1", CellLook.Remark);
        sheet.Widen(1, 12);
        sheet.Heighten(3, 4);
        return WorkbookWriter.Write([sheet], Day);
    }

    private static Sheet RoundTrip(Action<WrittenSheet> put)
    {
        var sheet = new WrittenSheet("表");
        put(sheet);
        var book = WorkbookImporter.Read("表.xlsx", new MemoryStream(WorkbookWriter.Write([sheet], Day)));
        Assert.Empty(book.Findings);
        return Assert.Single(book.Sheets);
    }
}
