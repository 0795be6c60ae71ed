using System.Text;
using Bulletin.Findings;
using Bulletin.Workbooks;
using ExcelDataReader;

namespace Bulletin.Documents.Importing;

/// <summary>Reads all sheets of a workbook with ExcelDataReader, and with what a second look at the file found. Throws whatever that trips over.</summary>
internal static class SheetsReader
{
    /// <summary>As <see cref="Read"/>, with a second try at a package that lacks what ExcelDataReader counts on.</summary>
    public static Workbook ReadOrMend(SentFile file, WorkbookSurvey survey)
    {
        try
        {
            return Read(file, survey);
        }
        catch (ArgumentNullException)
        {
            return ReadMended(file, survey);
        }
    }

    public static Workbook ReadMended(SentFile file, WorkbookSurvey survey) => Read(file with { Bytes = MendedPackage.Of(file.Bytes) }, survey);

    public static Workbook Read(SentFile file, WorkbookSurvey survey)
    {
        using var stream = new GuardedStream(file);
        using var reader = ExcelReaderFactory.CreateReader(stream, new() { FallbackEncoding = Encoding.GetEncoding(936) });
        var sheets = new List<Sheet>();
        var findings = new List<Finding>();
        var budget = new CellBudget(file.Limits);
        do
        {
            var sheet = new SheetImporter(reader, survey, budget).Read();
            if (sheet is null)
                findings.Add(Refusal.SheetTooLarge(file.Name, reader.Name, file.Limits));
            sheets.Add(sheet ?? new Sheet(reader.Name, []));
        }
        while (sheets.Count < file.Limits.Sheets && reader.NextResult());
        return new Workbook(file.Name, sheets) { Findings = findings };
    }
}
