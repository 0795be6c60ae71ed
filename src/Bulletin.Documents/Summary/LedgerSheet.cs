using System.Globalization;
using Bulletin.Checks;
using Bulletin.Documents.Writing;
using Bulletin.Editing;

namespace Bulletin.Documents.Summary;

/// <summary>Composes the sheet 数字底稿: every figure on the page with its formula and its cells, and the numbers that people wrote.</summary>
internal static class LedgerSheet
{
    private static readonly (string Heading, int Width)[] Columns =
        [("代码", 16), ("名称", 24), ("数值", 16), ("印作", 12), ("单位", 6), ("算式", 30), ("口径", 30), ("家数", 5), ("单元格", 32)];

    public static WrittenSheet Of(Issue issue)
    {
        var sheet = new WrittenSheet("数字底稿");
        sheet.PutHeads(1, Columns);
        sheet.PageHead = issue.IsDraft ? "草稿" : "";
        var row = 2;
        foreach (var entry in issue.Ledger.Entries)
            Put(sheet, row++, entry);
        row = PutHandWritten(sheet, row + 1, issue.Ledger.HandWritten);
        PutReporting(sheet, row + 1, issue.Day);
        return sheet;
    }

    private static void Put(WrittenSheet sheet, int row, LedgerEntry entry)
    {
        var figure = entry.Figure;
        sheet.Put(row, 1, figure.Code, CellLook.Body);
        sheet.Put(row, 2, figure.Title, CellLook.Body);
        PutValue(sheet, row, figure.Value?.ToString());
        sheet.Put(row, 4, figure.Text, CellLook.Body);
        sheet.Put(row, 5, figure.Unit, CellLook.Body);
        sheet.Put(row, 6, figure.Formula, CellLook.Body);
        sheet.Put(row, 7, figure.Definition ?? "", CellLook.Body);
        sheet.Put(row, 8, figure.Offices, CellLook.Body);
        sheet.Put(row, 9, entry.Cells, CellLook.Body);
    }

    /// <summary>The exact value; one that is no finite decimal to its 28th place, as text.</summary>
    private static void PutValue(WrittenSheet sheet, int row, string? value)
    {
        if (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            sheet.Put(row, 3, number, CellLook.Body);
        else
            sheet.Put(row, 3, value ?? "", CellLook.Body);
    }

    /// <returns>The row below them.</returns>
    private static int PutHandWritten(WrittenSheet sheet, int row, IReadOnlyList<HandNumber> numbers)
    {
        if (numbers.Count == 0)
            return row - 1;
        sheet.Put(row++, 1, "手写、未经报表核对", CellLook.Remark);
        foreach (var number in numbers)
        {
            sheet.Put(row, 1, number.Text, CellLook.Body);
            sheet.Put(row, 2, $"…{number.Context}…", CellLook.Body);
            sheet.Merge(new(row, 2, row++, Columns.Length));
        }
        return row;
    }

    /// <summary>Who was due and who came: an office a row, with the time and the file of its return.</summary>
    private static void PutReporting(WrittenSheet sheet, int row, CheckedDay day)
    {
        sheet.Put(row++, 1, "报送情况", CellLook.Remark);
        var returnsOf = day.Day.Returns.SelectMany(r => r.Offices(), (read, office) => (read, office.Index)).ToLookup(r => r.Index, r => r.read);
        foreach (var office in day.Offices.Expected)
        {
            var returns = returnsOf[office.Index];
            sheet.Put(row, 1, office.Short, CellLook.Body);
            sheet.Put(row, 2, day.Offices.StateOf(office), CellLook.Body);
            sheet.Put(row, 3, string.Join('；', returns.Select(r => r.SentBy(office)?.Text).OfType<string>().Distinct()), CellLook.Body);
            sheet.Merge(new(row, 3, row, 5));
            sheet.Put(row, 6, string.Join('；', returns.Select(r => r.Place.ToString()).Distinct()), CellLook.Body);
            sheet.Merge(new(row, 6, row++, Columns.Length));
        }
    }
}
