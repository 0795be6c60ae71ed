using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>Sheet 文稿: what people write, a paragraph a row (栏目, 内容). Everything is text, dates too.</summary>
internal static class TextSheet
{
    private const int Width = 90;

    internal static void Add(XLWorkbook book, string[][] table)
    {
        var sheet = book.AddWorksheet("文稿");
        for (var row = 0; row < table.Length; row++)
        {
            sheet.Cell(row + 1, 1).SetValue(table[row][0]);
            sheet.Cell(row + 1, 2).SetValue(table[row][1]);
            sheet.Row(row + 1).Height = 18 * Math.Max(1, Math.Ceiling(table[row][1].Length * 2.1 / Width));
        }

        sheet.Column(1).Width = 12;
        sheet.Column(2).Width = Width;
        sheet.Range(1, 1, table.Length, 2).Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top)
            .Border.SetInsideBorder(XLBorderStyleValues.Hair).Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        sheet.Row(1).Style.Font.SetBold();
        sheet.SheetView.FreezeRows(1);
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PagesWide = 1;
    }
}
