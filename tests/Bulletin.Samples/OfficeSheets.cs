using ClosedXML.Excel;

namespace Bulletin.Samples;

/// <summary>One office's figures in other layouts than the form's own: label beside value, indicators down, a plain list.</summary>
internal static class OfficeSheets
{
    private const int FirstIndicator = 2;

    /// <summary>Group, label and value, twice a row; what an office writes in words stands across below.</summary>
    internal static void AddForm(XLWorkbook book, ReturnFrame frame, string[][] table)
    {
        var sheet = book.AddWorksheet(frame.Sheet);
        const int columns = 6;
        Heading(sheet, frame, columns);
        var row = 3;
        var half = 0;
        for (var i = FirstIndicator; i < table[0].Length - 1; i++)
        {
            sheet.Cell(row, half * 3 + 1).SetValue(Plain(table[0][i]));
            sheet.Cell(row, half * 3 + 2).SetValue(Plain(table[1][i]));
            ReturnSheet.Put(sheet.Cell(row, half * 3 + 3), table[2][i]);
            (row, half) = half == 1 ? (row + 1, 0) : (row, 1);
        }
        row += half;
        sheet.Cell(row, 1).SetValue(table[1][^1]);
        ReturnSheet.Put(sheet.Cell(row, 2), table[2][^1]);
        sheet.Range(row, 2, row, columns).Merge();
        Finish(sheet, frame, row, columns);
    }

    /// <summary>An indicator a row, its group merged down, the office at the head of its column.</summary>
    internal static void AddDown(XLWorkbook book, ReturnFrame frame, string[][] table)
    {
        var sheet = book.AddWorksheet(frame.Sheet);
        const int columns = 3;
        Heading(sheet, frame, columns);
        sheet.Cell(3, 1).SetValue("项目");
        sheet.Range(3, 1, 3, 2).Merge();
        sheet.Cell(3, 3).SetValue(frame.Unit);
        for (var i = FirstIndicator; i < table[0].Length; i++)
        {
            var row = i - FirstIndicator + 4;
            var isFirst = table[0][i].Length == 0 || table[0][i - 1] != table[0][i];
            sheet.Cell(row, 1).SetValue(isFirst ? Plain(table[0][i].Length == 0 ? table[1][i] : table[0][i]) : "");
            if (table[0][i].Length > 0)
                sheet.Cell(row, 2).SetValue(Plain(table[1][i]));
            ReturnSheet.Put(sheet.Cell(row, 3), table[2][i]);
            var last = Array.FindLastIndex(table[0], g => g == table[0][i]);
            if (isFirst && table[0][i].Length > 0)
                sheet.Range(row, 1, last - FirstIndicator + 4, 1).Merge();
            else if (table[0][i].Length == 0)
                sheet.Range(row, 1, row, 2).Merge();
        }
        Finish(sheet, frame, table[0].Length - FirstIndicator + 3, columns);
    }

    /// <summary>A line an indicator.</summary>
    internal static void AddList(XLWorkbook book, ReturnFrame frame, string[][] table)
    {
        var sheet = book.AddWorksheet(frame.Sheet);
        const int columns = 5;
        Heading(sheet, frame, columns);
        string[] heads = ["序号", "办事处", "指标", "计量单位", "数值"];
        for (var i = 0; i < heads.Length; i++)
            sheet.Cell(3, i + 1).SetValue(heads[i]);
        for (var i = FirstIndicator; i < table[0].Length; i++)
        {
            var row = i - FirstIndicator + 4;
            sheet.Cell(row, 1).Value = i - FirstIndicator + 1;
            sheet.Cell(row, 2).SetValue(frame.Unit);
            var (name, unit) = Named(table[0][i], table[1][i]);
            sheet.Cell(row, 3).SetValue(name);
            sheet.Cell(row, 4).SetValue(unit);
            ReturnSheet.Put(sheet.Cell(row, 5), table[2][i]);
        }
        Finish(sheet, frame, table[0].Length - FirstIndicator + 3, columns);
    }

    /// <summary>受灾居民小区（个） and 受灾 are 受灾居民小区/受灾, in 个.</summary>
    private static (string Name, string Unit) Named(string group, string leaf)
    {
        var unit = "";
        string[] names = [.. new[] { Plain(group), Plain(leaf) }.Where(n => n.Length > 0)];
        for (var i = 0; i < names.Length; i++)
            if (names[i].EndsWith('）') && names[i].LastIndexOf('（') is > 0 and var bracket)
                (unit, names[i]) = (names[i][(bracket + 1)..^1], names[i][..bracket]);
        return (string.Join('/', names), unit);
    }

    private static void Heading(IXLWorksheet sheet, ReturnFrame frame, int columns)
    {
        sheet.Cell(1, 1).SetValue(frame.Title).Style.Font.SetFontName("黑体").Font.SetFontSize(16).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Range(1, 1, 1, columns).Merge();
        sheet.Row(1).Height = 30;
        sheet.Cell(2, 1).SetValue(frame.Heading);
        sheet.Range(2, 1, 2, columns).Merge();
    }

    private static void Finish(IXLWorksheet sheet, ReturnFrame frame, int lastRow, int columns)
    {
        sheet.Range(3, 1, lastRow, columns).Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorder(XLBorderStyleValues.Thin)
            .Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText();
        sheet.Columns(1, columns).Width = 22;
        sheet.Cell(lastRow + 1, 1).SetValue(frame.Foot);
        sheet.Range(lastRow + 1, 1, lastRow + 1, columns).Merge();
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 1);
    }

    /// <summary>In a narrow column the words run on; breaks are for narrow heads.</summary>
    private static string Plain(string text) => text.Replace("\n", "", StringComparison.Ordinal);
}
