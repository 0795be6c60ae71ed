using System.Text;
using Bulletin.Documents.Importing;
using Bulletin.Workbooks;
using Xunit;

namespace Bulletin.Tests.Documents;

/// <summary>Reads a file that is text inside and shows its sheet: a line a row, <c>|</c> between cells, numbers with <c>#</c>, errors with <c>!</c>, formulas as they stand.</summary>
internal static class PlainSheet
{
    static PlainSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Gb18030 => Encoding.GetEncoding("GB18030");

    public static Workbook Open(string name, byte[] bytes) => WorkbookImporter.Read(name, new MemoryStream(bytes));

    public static Workbook Open(string name, string text) => Open(name, Encoding.UTF8.GetBytes(text));

    public static string Shown(string name, string text) => Shown(Assert.Single(Open(name, text).Sheets));

    public static string Shown(Sheet sheet) =>
        string.Join('\n', Enumerable.Range(1, sheet.RowCount).Select(r => string.Join('|', Enumerable.Range(1, sheet.ColumnCount).Select(c => Shown(sheet[r, c]))).TrimEnd('|')));

    private static string Shown(Cell cell) => cell.Kind switch
    {
        CellKind.Number => "#" + cell.Text + (cell.IsPercent ? "%" : ""),
        CellKind.Error => "!" + cell.Text,
        CellKind.Uncalculated => "?" + cell.Text,
        CellKind.Date or CellKind.Boolean => $"{cell.Kind}:{cell.Text}",
        _ => cell.Text.Replace("\n", "⏎", StringComparison.Ordinal),
    };
}
