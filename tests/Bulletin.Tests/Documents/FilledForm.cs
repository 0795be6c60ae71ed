using System.Globalization;
using Bulletin.Findings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bulletin.Tests.Documents;

/// <summary>A blank return that somebody filled in: entries put into its cells, everything else as it was.</summary>
internal static class FilledForm
{
    public static byte[] Of(ReadOnlyMemory<byte> form, IReadOnlyDictionary<CellAddress, object> entries)
    {
        using var stream = new MemoryStream();
        stream.Write(form.Span);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var data = FirstSheet(document).Worksheet.GetFirstChild<SheetData>()!;
            foreach (var (address, entry) in entries)
                Put(CellAt(data, address), entry);
        }
        return stream.ToArray();
    }

    public static WorksheetPart FirstSheet(SpreadsheetDocument document) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Sheets!.GetFirstChild<Sheet>()!.Id!);

    private static Cell CellAt(SheetData data, CellAddress address) => data.Descendants<Cell>().First(c => c.CellReference == address.ToString());

    private static void Put(Cell cell, object entry)
    {
        cell.RemoveAllChildren();
        if (entry is string text)
        {
            cell.DataType = CellValues.InlineString;
            cell.AppendChild(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
            return;
        }
        cell.DataType = null;
        cell.AppendChild(new CellValue(((decimal)entry).ToString(CultureInfo.InvariantCulture)));
    }
}
