using System.Text;
using Bulletin.Findings;
using Bulletin.Workbooks;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads .xlsx, .xlsm and .xls into plain cells. Throws nothing at what a file may hold: a file that cannot be read
/// gives a workbook without sheets whose findings say why.
/// </summary>
public static class WorkbookImporter
{
    /// <summary>The largest file that is read, in bytes; the largest return seen has 2 MB.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    // Even .xlsx needs the code pages: ExcelDataReader asks for 1252 before it has looked at the file.
    static WorkbookImporter() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a file that another program may hold open.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">Its path below the input argument, with <c>/</c>: what findings call it.</param>
    public static Workbook ReadFile(string path, string name)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(name, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refused(name, Refusal.OfFile(name, e));
        }
    }

    /// <summary>Reads a workbook from a stream, to its end. What the stream itself throws is passed on.</summary>
    /// <param name="name">The path below the input argument, with <c>/</c>: what findings call it.</param>
    /// <param name="stream">The file's bytes, from the stream's position on.</param>
    public static Workbook Read(string name, Stream stream)
    {
        var bytes = ReadBytes(stream);
        if (bytes is null)
            return Refused(name, Refusal.TooLarge(name));
        var content = FileContent.Of(bytes);
        if (!content.IsWorkbook)
            return Refused(name, Refusal.OfContent(name, content));
        try
        {
            return content.IsPackage ? ReadPackage(name, bytes) : ReadBinary(name, bytes);
        }
        catch (InvalidPasswordException)
        {
            return Refused(name, Refusal.Encrypted(name));
        }
        // ExcelDataReader meets broken files with whatever its own code trips over: index, cast and overflow errors among them.
        catch (Exception e)
        {
            return Refused(name, Refusal.OfReading(name, e));
        }
    }

    private static Workbook ReadPackage(string name, byte[] bytes)
    {
        var (survey, fault) = PackageSurvey.Of(bytes);
        return fault is { } kind ? Refused(name, Refusal.OfPackage(name, kind)) : ReadSheets(name, bytes, survey);
    }

    private static Workbook ReadBinary(string name, byte[] bytes)
    {
        var survey = RecordSurvey.Of(bytes);
        var workbook = ReadSheets(name, bytes, survey ?? new());
        return workbook with { Findings = [.. workbook.Findings, Refusal.CannotTell(name, hidesErrors: survey is null)] };
    }

    private static Workbook ReadSheets(string name, byte[] bytes, WorkbookSurvey survey)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = ExcelReaderFactory.CreateReader(stream, new() { FallbackEncoding = Encoding.GetEncoding(936) });
        var sheets = new List<Sheet>();
        var findings = new List<Finding>();
        do
        {
            var sheet = new SheetImporter(reader, survey).Read();
            if (sheet is null)
                findings.Add(Refusal.SheetTooLarge(name, reader.Name));
            sheets.Add(sheet ?? new Sheet(reader.Name, []));
        }
        while (reader.NextResult());
        return new Workbook(name, sheets) { Findings = findings };
    }

    private static byte[]? ReadBytes(Stream stream)
    {
        using var copy = new MemoryStream();
        var block = new byte[81_920];
        for (int read; (read = stream.Read(block, 0, block.Length)) > 0 && copy.Length <= LargestFile;)
            copy.Write(block, 0, read);
        return copy.Length > LargestFile ? null : copy.ToArray();
    }

    private static Workbook Refused(string name, Finding finding) => new(name, []) { Findings = [finding] };
}
