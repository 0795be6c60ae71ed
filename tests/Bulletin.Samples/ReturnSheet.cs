using System.Globalization;
using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>Sheet 日报: offices down, indicators across under two header rows, as an office fills it in.</summary>
internal static class ReturnSheet
{
    private const int GroupRow = 4;
    internal const int LeafRow = 5;
    internal const int FirstOffice = 6;
    internal const int FirstIndicator = 3;

    internal static void Add(XLWorkbook book, ReturnFrame frame, string[][] table)
    {
        var sheet = book.AddWorksheet(frame.Sheet);
        // The table begins with 序号; one that does not name its office, without it and without the name.
        var first = frame.NamesOffice ? 0 : FirstIndicator - 1;
        var (groups, leaves, offices) = (table[0][first..], table[1][first..], table[2..]);
        var columns = leaves.Length;
        var below = FirstOffice + offices.Length;

        Heading(sheet, frame, columns);
        Header(sheet, groups, leaves);
        for (var row = 0; row < offices.Length; row++)
            for (var column = 0; column < columns; column++)
                Put(sheet.Cell(FirstOffice + row, column + 1), offices[row][first + column]);
        if (frame.HasTotal)
            Total(sheet, below++, columns);
        Feet(sheet, frame, below, columns);
        Look(sheet, below - 1, columns);
        if (frame.NamesOffice)
            (sheet.Column(1).Width, sheet.Column(2).Width) = (5.5, 18);
    }

    private static void Heading(IXLWorksheet sheet, ReturnFrame frame, int columns)
    {
        sheet.Cell(1, 1).SetValue("附件1").Style.Font.SetFontName("黑体");
        sheet.Cell(2, 1).SetValue(frame.Title);
        sheet.Range(2, 1, 2, columns).Merge().Style.Font.SetFontName("黑体").Font.SetFontSize(20)
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Row(2).Height = 36;
        sheet.Cell(3, 1).SetValue(frame.Heading);
        sheet.Range(3, 1, 3, columns).Merge();
    }

    private static void Header(IXLWorksheet sheet, string[] groups, string[] leaves)
    {
        for (var first = 0; first < groups.Length;)
        {
            var last = first;
            while (groups[first].Length > 0 && last + 1 < groups.Length && groups[last + 1] == groups[first])
                last++;
            for (var column = first; column <= last; column++)
                sheet.Cell(LeafRow, column + 1).Value = leaves[column];
            if (groups[first].Length > 0)
            {
                sheet.Cell(GroupRow, first + 1).Value = groups[first];
                sheet.Range(GroupRow, first + 1, GroupRow, last + 1).Merge();
            }
            else
            {
                sheet.Cell(LeafRow, first + 1).Clear();
                sheet.Cell(GroupRow, first + 1).Value = leaves[first];
                sheet.Range(GroupRow, first + 1, LeafRow, first + 1).Merge();
            }

            first = last + 1;
        }
    }

    internal static void Put(IXLCell cell, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            cell.Value = number;
        else if (text.Length > 0)
            cell.SetValue(text);
    }

    private static void Total(IXLWorksheet sheet, int row, int columns)
    {
        sheet.Cell(row, 1).Value = "合      计";
        sheet.Range(row, 1, row, 2).Merge();
        for (var column = FirstIndicator; column < columns; column++)
        {
            var letter = sheet.Column(column).ColumnLetter();
            sheet.Cell(row, column).FormulaA1 = $"SUM({letter}{FirstOffice}:{letter}{row - 1})";
        }

        sheet.Range(row, 1, row, columns).Style.Font.SetBold();
    }

    private static void Feet(IXLWorksheet sheet, ReturnFrame frame, int row, int columns)
    {
        string[] lines =
        [
            "注：1.除“今日”各栏外，均为7月20日以来的累计数或截至统计时间的实有数；“今日”指昨日18时至今日18时。",
            "　　2.没有发生的填“0”，不得空白；“工作亮点”没有内容的可以不填。",
            frame.Foot,
        ];
        foreach (var line in lines)
        {
            sheet.Cell(row, 1).SetValue(line);
            sheet.Range(row, 1, row, columns).Merge();
            sheet.Row(row++).Height = 20;
        }
    }

    private static void Look(IXLWorksheet sheet, int total, int columns)
    {
        var table = sheet.Range(GroupRow, 1, total, columns);
        table.Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin)
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetVertical(XLAlignmentVerticalValues.Center)
            .Alignment.SetWrapText();
        sheet.Range(GroupRow, 1, LeafRow, columns).Style.Font.SetBold().Font.SetFontSize(10);
        sheet.Range(FirstOffice, columns, total - 1, columns).Style.Font.SetFontSize(10)
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);

        sheet.Columns(1, columns - 1).Width = 7.6;
        sheet.Column(columns).Width = 32;
        sheet.Row(GroupRow).Height = 36;
        sheet.Row(LeafRow).Height = 54;
        sheet.Rows(FirstOffice, total).Height = 42;

        sheet.SheetView.Freeze(LeafRow, 2);
        sheet.PageSetup.PaperSize = XLPaperSize.A3Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 1);
        sheet.PageSetup.CenterHorizontally = true;
        sheet.PageSetup.Margins.SetLeft(0.3).SetRight(0.3);
    }
}
