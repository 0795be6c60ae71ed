using Bulletin.Workbooks;
using ClosedXML.Excel;

namespace Bulletin.Documents.Writing;

/// <summary>
/// Writes a new workbook. The same sheets give the same bytes, whatever the time, the machine and the culture.
/// Only what writes may touch this class: it alone loads ClosedXML, which a run that only reads can do without.
/// </summary>
public static class WorkbookWriter
{
    private const double PointsPerLine = 16;

    /// <summary>Half-width characters across A4 that can still be read when fitted to it.</summary>
    private const int ReadableWidth = 190;

    /// <param name="sheets">At least one.</param>
    /// <param name="day">The day that the workbook is said to have been made.</param>
    public static byte[] Write(IReadOnlyList<WrittenSheet> sheets, DateOnly day)
    {
        using var book = new XLWorkbook();
        // The machine's user and clock stay out of the file.
        book.Author = book.Properties.LastModifiedBy = "bulletin";
        book.Properties.Created = book.Properties.Modified = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        foreach (var sheet in sheets)
            Write(book.AddWorksheet(sheet.Name), sheet);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return StablePackage.Rewrite(saved, new SavedSheets(sheets).Mend);
    }

    private static void Write(IXLWorksheet target, WrittenSheet sheet)
    {
        foreach (var (column, width) in sheet.Widths)
            target.Column(column).Width = width + 1;
        foreach (var (row, lines) in sheet.Lines)
            target.Row(row).Height = PointsPerLine * lines;
        foreach (var cell in sheet.Cells)
            Write(target.Cell(cell.Row, cell.Column), cell);
        foreach (var merge in sheet.Merges)
            Merge(target.Range(merge.Top, merge.Left, merge.Bottom, merge.Right), merge, sheet);
        SetUpPage(target, sheet);
    }

    private static void Write(IXLCell target, WrittenCell cell)
    {
        if (cell.Number is { } number)
            target.SetValue(number).Style.NumberFormat.SetFormat(cell.Format);
        else if (cell.Text.Length > 0)
            target.SetValue(cell.Text);
        Dress(target.Style, cell);
    }

    // A merge shows the lines of every cell beneath it.
    private static void Merge(IXLRange target, CellRange merge, WrittenSheet sheet)
    {
        target.Merge(checkIntersect: false);
        foreach (var cell in sheet.Cells)
            if (cell.Row == merge.Top && cell.Column == merge.Left && cell.Look is not (CellLook.Title or CellLook.Remark))
                target.Style.Border.SetOutsideBorder(XLBorderStyleValues.Thin);
    }

    private static void Dress(IXLStyle style, WrittenCell cell)
    {
        var isTable = cell.Look is CellLook.Header or CellLook.Body or CellLook.Total;
        style.Font.SetFontName(isTable || cell.Look == CellLook.Remark ? "宋体" : "黑体").Font.SetFontSize(cell.Look == CellLook.Title ? 18 : 11);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(isTable);
        style.Alignment.SetHorizontal(Alignment(cell));
        if (isTable)
            style.Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        if (cell.Look is CellLook.Header or CellLook.Total)
            style.Font.SetBold();
        if (cell.Look == CellLook.Header)
            style.Fill.SetBackgroundColor(XLColor.FromHtml("#EDEDED"));
    }

    private static XLAlignmentHorizontalValues Alignment(WrittenCell cell) => cell.Look switch
    {
        CellLook.Header => XLAlignmentHorizontalValues.Center,
        _ when cell.Number is not null => XLAlignmentHorizontalValues.Right,
        _ => XLAlignmentHorizontalValues.Left,
    };

    private static void SetUpPage(IXLWorksheet target, WrittenSheet sheet)
    {
        target.SheetView.Freeze(sheet.HeaderRows.Bottom, sheet.HeaderColumns);
        var page = target.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(PagesAcross(sheet), 0);
        page.CenterHorizontally = true;
        page.SetRowsToRepeatAtTop(sheet.HeaderRows.Top, sheet.HeaderRows.Bottom);
        page.SetColumnsToRepeatAtLeft(1, sheet.HeaderColumns);
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.6).SetBottom(0.6);
        if (sheet.PageHead.Length > 0)
            page.Header.Right.AddText(sheet.PageHead);
        page.Footer.Center.AddText("第 ");
        page.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Center.AddText(" 页");
    }

    // One page across where that can be read, else as many as it takes, each with the first columns again.
    private static int PagesAcross(WrittenSheet sheet)
    {
        var head = 0;
        var all = 0;
        foreach (var (column, width) in sheet.Widths)
        {
            all += width + 1;
            head += column <= sheet.HeaderColumns ? width + 1 : 0;
        }
        var room = Math.Max(1, ReadableWidth - head);
        return Math.Max(1, (all - head + room - 1) / room);
    }
}
