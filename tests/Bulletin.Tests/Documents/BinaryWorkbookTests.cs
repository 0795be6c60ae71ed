using Bulletin.Documents.Importing;
using Bulletin.Workbooks;
using Xunit;
using static Bulletin.Tests.Documents.RawBinaryWorkbook;

namespace Bulletin.Tests.Documents;

public sealed class BinaryWorkbookTests
{
    [Theory]
    [InlineData(0x07, "#DIV/0!")]
    [InlineData(0x2A, "#N/A")]
    [InlineData(0x17, "#REF!")]
    [InlineData(0x0F, "#VALUE!")]
    public void An_error_in_an_xls_is_not_a_blank(byte code, string text)
    {
        var sheet = Read(OfSheet(Number(0, 0, 5), Error(0, 1, code), FailedFormula(1, 2, code)));
        Assert.Equal("5", sheet[1, 1].Text);
        Assert.Equal(new Cell(CellKind.Error, text), sheet[1, 2]);
        Assert.Equal(new Cell(CellKind.Error, text), sheet[2, 3]);
        Assert.Equal(Cell.Blank, sheet[2, 1]);
    }

    [Fact]
    public void The_cells_of_a_chart_are_not_the_sheets() =>
        Assert.Equal("5", Read(OfSheet(Number(0, 0, 5), Chart()))[1, 1].Text);

    [Fact]
    public void Where_errors_cannot_be_told_from_blanks_it_says_so()
    {
        var book = OfSheet(Number(0, 0, 5));
        // The directory entry's name: an older format calls its stream Book.
        book[(512 * 2) + 128 + 8] = 0;
        book[(512 * 2) + 128 + 64] = 10;
        "B\0o\0o\0k\0"u8.CopyTo(book.AsSpan((512 * 2) + 128));
        Assert.Contains("error cells", Open(book).Findings.Single().Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_xls_says_that_a_formula_without_its_result_cannot_be_told_from_a_blank()
    {
        var finding = Open(OfSheet(Number(0, 0, 5))).Findings.Single();
        Assert.Equal(ImportNote.CannotTellKind, finding.Kind);
        Assert.DoesNotContain("error cells", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_xls_that_is_cut_off_gives_a_finding_and_no_exception()
    {
        var book = OfSheet(Number(0, 0, 5), Error(0, 1, 0x07));
        for (var length = 8; length < 512 * 3; length += 97)
            Assert.NotEmpty(Open(book[..length]).Findings);
    }

    private static Workbook Open(byte[] bytes) => WorkbookImporter.Read("日报.xls", new MemoryStream(bytes));

    private static Sheet Read(byte[] bytes)
    {
        var book = Open(bytes);
        Assert.DoesNotContain(book.Findings, f => f.Kind != ImportNote.CannotTellKind);
        return Assert.Single(book.Sheets);
    }
}
