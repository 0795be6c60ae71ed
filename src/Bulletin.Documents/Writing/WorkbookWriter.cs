using Bulletin.Schemes;
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

    /// <param name="sheets">At least one.</param>
    /// <param name="day">The day that the workbook is said to have been made.</param>
    /// <param name="marks">Properties that the workbook carries out of sight.</param>
    public static byte[] Write(IReadOnlyList<WrittenSheet> sheets, DateOnly day, IReadOnlyList<(string Name, string Value)>? marks = null)
    {
        using var book = new XLWorkbook();
        // The machine's user and clock stay out of the file.
        book.Author = book.Properties.LastModifiedBy = "bulletin";
        book.Properties.Created = book.Properties.Modified = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        foreach (var (name, value) in marks ?? [])
            book.CustomProperties.Add(name, value);
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
        if (sheet.IsHidden)
            target.Visibility = XLWorksheetVisibility.Hidden;
        if (sheet.IsLocked)
            target.Protect().AllowElement(XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows);
    }

    private static void Write(IXLCell target, WrittenCell cell)
    {
        if (cell.Formula is { } formula)
            target.SetFormulaA1(formula);
        else if (cell.Number is { } number)
            target.SetValue(number);
        else if (cell.Text.Length > 0)
            target.SetValue(cell.Text);
        if (cell.Number is not null || cell.Pattern is not null)
            target.Style.NumberFormat.SetFormat(cell.Format);
        Dress(target.Style, cell);
        if (cell.Rule is { } rule)
            Guard(target.DataValidation, rule);
    }

    private static void Guard(IXLDataValidation target, EntryRule rule)
    {
        target.AllowedValues = rule.Kind switch
        {
            EntryKind.WholeNumber => XLAllowedValues.WholeNumber,
            EntryKind.Decimal => XLAllowedValues.Decimal,
            EntryKind.Date => XLAllowedValues.Date,
            _ => XLAllowedValues.List,
        };
        target.Operator = XLOperator.Between;
        (target.MinValue, target.MaxValue) = (rule.Least, rule.Most);
        (target.InputTitle, target.InputMessage, target.ErrorTitle, target.ErrorMessage) = (rule.Title, rule.Hint, rule.Title, rule.Refusal);
        target.InCellDropdown = true;
    }

    // A merge shows the lines of every cell beneath it.
    private static void Merge(IXLRange target, CellRange merge, WrittenSheet sheet)
    {
        target.Merge(checkIntersect: false);
        foreach (var cell in sheet.Cells)
            if (cell.Row == merge.Top && cell.Column == merge.Left && cell.Look is not (CellLook.Title or CellLook.Remark or CellLook.Paragraph))
                target.Style.Border.SetOutsideBorder(XLBorderStyleValues.Thin);
    }

    private static void Dress(IXLStyle style, WrittenCell cell)
    {
        var isTable = cell.Look is not (CellLook.Title or CellLook.Remark or CellLook.Paragraph);
        style.Font.SetFontName(cell.Look == CellLook.Title ? "黑体" : "宋体").Font.SetFontSize(cell.Look == CellLook.Title ? 18 : 11);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetWrapText(isTable || cell.Look == CellLook.Paragraph).Alignment.SetShrinkToFit(cell.Look == CellLook.Title);
        style.Alignment.SetHorizontal(Alignment(cell));
        if (isTable)
            style.Border.SetOutsideBorder(XLBorderStyleValues.Thin);
        if (cell.Look is CellLook.Header or CellLook.Total)
            style.Font.SetBold();
        if (Ground(cell.Look) is { } ground)
            style.Fill.SetBackgroundColor(XLColor.FromHtml(ground));
        if (cell.Look == CellLook.Entry)
            style.Protection.SetLocked(false);
    }

    private static string? Ground(CellLook look) => look switch
    {
        CellLook.Header => "#EDEDED",
        CellLook.Entry => "#FFFBE6",
        CellLook.Closed => "#BFBFBF",
        _ => null,
    };

    private static XLAlignmentHorizontalValues Alignment(WrittenCell cell) => cell.Look switch
    {
        CellLook.Header => XLAlignmentHorizontalValues.Center,
        _ when cell.IsCentred => XLAlignmentHorizontalValues.Center,
        _ when cell.Rule?.Kind == EntryKind.Date => XLAlignmentHorizontalValues.Left,
        _ when cell.Number is not null || cell.Rule is { Kind: EntryKind.WholeNumber or EntryKind.Decimal } => XLAlignmentHorizontalValues.Right,
        _ => XLAlignmentHorizontalValues.Left,
    };

    private static void SetUpPage(IXLWorksheet target, WrittenSheet sheet)
    {
        target.SheetView.Freeze(sheet.HeaderRows.Bottom, sheet.HeaderColumns);
        var page = target.PageSetup;
        page.PaperSize = sheet.Paper == Paper.A3 ? XLPaperSize.A3Paper : XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(PageWidth.PagesAcross(sheet, sheet.Paper), 0);
        page.CenterHorizontally = true;
        page.SetRowsToRepeatAtTop(sheet.HeaderRows.Top, sheet.HeaderRows.Bottom);
        page.SetColumnsToRepeatAtLeft(1, sheet.HeaderColumns);
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.6).SetBottom(0.6).SetHeader(0.3).SetFooter(0.3);
        if (sheet.PageHead.Length > 0)
            page.Header.Right.AddText(sheet.PageHead);
        page.Footer.Center.AddText("第 ");
        page.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Center.AddText(" 页");
    }
}
