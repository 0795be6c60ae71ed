using System.Globalization;
using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>Sheet 督办: one matter a row, its dates real date cells.</summary>
internal static class TaskSheet
{
    internal static void Add(XLWorkbook book, string[][] table)
    {
        var sheet = book.AddWorksheet("督办");
        for (var row = 0; row < table.Length; row++)
            for (var column = 0; column < table[row].Length; column++)
                Put(sheet.Cell(row + 1, column + 1), table[row][column]);

        double[] widths = [56, 12, 13, 22, 11, 13];
        for (var column = 0; column < widths.Length; column++)
            sheet.Column(column + 1).Width = widths[column];
        var all = sheet.Range(1, 1, table.Length, widths.Length);
        all.Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText();
        sheet.Columns(2, widths.Length).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Row(1).Style.Font.SetBold();
        sheet.Rows(1, table.Length).Height = 22;
        sheet.SheetView.FreezeRows(1);
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.PagesWide = 1;
    }

    private static void Put(IXLCell cell, string text)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            cell.Value = date;
            cell.Style.DateFormat.Format = "yyyy\"年\"m\"月\"d\"日\"";
        }
        else if (text.Length > 0)
        {
            cell.SetValue(text);
        }
    }
}
