using System.Text;
using Bulletin.Findings;
using Bulletin.Workbooks;
using ExcelDataReader;

namespace Bulletin.Documents.Importing;

/// <summary>Reads all sheets of a workbook with ExcelDataReader, and with what a second look at the file found. Throws whatever that trips over.</summary>
internal static class SheetsReader
{
    /// <summary>As <see cref="Read"/>, with a second try at a package that lacks what ExcelDataReader counts on.</summary>
    public static Workbook ReadOrMend(string name, byte[] bytes, WorkbookSurvey survey, ReadingLimits limits)
    {
        try
        {
            return Read(name, bytes, survey, limits);
        }
        catch (ArgumentNullException)
        {
            return Read(name, MendedPackage.Of(bytes), survey, limits);
        }
    }

    public static Workbook Read(string name, byte[] bytes, WorkbookSurvey survey, ReadingLimits limits)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = ExcelReaderFactory.CreateReader(stream, new() { FallbackEncoding = Encoding.GetEncoding(936) });
        var sheets = new List<Sheet>();
        var findings = new List<Finding>();
        var budget = new CellBudget(limits);
        do
        {
            var sheet = new SheetImporter(reader, survey, budget).Read();
            if (sheet is null)
                findings.Add(Refusal.SheetTooLarge(name, reader.Name, limits));
            sheets.Add(sheet ?? new Sheet(reader.Name, []));
        }
        while (sheets.Count < limits.Sheets && reader.NextResult());
        return new Workbook(name, sheets) { Findings = findings };
    }
}
