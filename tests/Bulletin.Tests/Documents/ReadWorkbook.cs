using Bulletin.Documents.Importing;
using Bulletin.Workbooks;
using ClosedXML.Excel;
using Xunit;

namespace Bulletin.Tests.Documents;

/// <summary>Workbooks made for a test, as the importer reads them.</summary>
internal static class ReadWorkbook
{
    public static Sheet ReadRows(string rows, string styles = "") => Single(RawWorkbook.OfRows(rows, styles));

    public static Cell ReadFormatted(double value, string format) => Written(sheet =>
    {
        sheet.Cell(1, 1).Value = value;
        sheet.Cell(1, 1).Style.NumberFormat.Format = format;
    })[1, 1];

    public static Sheet Written(Action<IXLWorksheet> write) => Saved(book => write(book.AddWorksheet("日报"))).Sheets.Single();

    public static Workbook Saved(Action<XLWorkbook> write)
    {
        using var book = new XLWorkbook();
        write(book);
        using var bytes = new MemoryStream();
        book.SaveAs(bytes);
        return Read(bytes.ToArray());
    }

    public static Sheet Single(byte[] bytes)
    {
        var book = Read(bytes);
        Assert.Empty(book.Findings);
        return Assert.Single(book.Sheets);
    }

    public static Workbook Read(byte[] bytes) => WorkbookImporter.Read("日报.xlsx", new MemoryStream(bytes));
}
