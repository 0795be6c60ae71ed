using System.Globalization;
using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>例表: another field's return, after which a first template of one's own is drafted; its two header rows, one community a row, and the total.</summary>
internal static class FirstExample
{
    private const int Top = 3;

    internal static void Add(XLWorkbook book, DateOnly day, string[][] table)
    {
        var sheet = book.AddWorksheet("防汛物资");
        var width = table[0].Length;
        sheet.Cell(1, 1).SetValue("临江街道防汛物资日报");
        sheet.Range(1, 1, 1, width).Merge().Style.Font.SetBold().Font.SetFontSize(16).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Cell(2, 1).SetValue($"数据日期：{ReturnFrame.Chinese(day)}");
        for (var row = 0; row < table.Length; row++)
            for (var column = 0; column < width; column++)
                Put(sheet.Cell(Top + row, column + 1), table[row][column]);
        MergeHeader(sheet, table[0]);
        AddTotal(sheet, Top + table.Length, width);
        Dress(sheet, Top + table.Length, width);
    }

    private static void Put(IXLCell cell, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            cell.Value = number;
        else if (text.Length > 0)
            cell.SetValue(text);
    }

    /// <summary>The office stands over both header rows, a group over its columns.</summary>
    private static void MergeHeader(IXLWorksheet sheet, string[] groups)
    {
        sheet.Cell(Top, 1).SetValue(sheet.Cell(Top + 1, 1).GetString());
        sheet.Range(Top, 1, Top + 1, 1).Merge();
        for (var first = 1; first < groups.Length;)
        {
            var after = first + 1;
            while (after < groups.Length && groups[after].Length == 0)
                after++;
            sheet.Range(Top, first + 1, Top, after).Merge();
            first = after;
        }
    }

    private static void AddTotal(IXLWorksheet sheet, int row, int width)
    {
        sheet.Cell(row, 1).SetValue("合计");
        for (var column = 2; column <= width; column++)
        {
            var letter = sheet.Column(column).ColumnLetter();
            sheet.Cell(row, column).FormulaA1 = FormattableString.Invariant($"SUM({letter}{Top + 2}:{letter}{row - 1})");
        }
    }

    private static void Dress(IXLWorksheet sheet, int last, int width)
    {
        sheet.Columns(1, width).Width = 14;
        var all = sheet.Range(Top, 1, last, width);
        all.Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Range(Top, 1, Top + 1, width).Style.Font.SetBold();
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.PagesWide = 1;
    }
}
