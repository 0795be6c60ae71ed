using System.Text;
using System.Xml;
using Bulletin.Findings;
using Bulletin.Workbooks;
using ExcelDataReader.Exceptions;

namespace Bulletin.Documents.Importing;

/// <summary>
/// Reads whatever offices send as a workbook into plain cells: .xlsx, .xlsm, .xls, .et, CSV, HTML and XML spreadsheets, told by content.
/// Throws nothing at what a file may hold: a file that cannot be read gives a workbook without sheets whose findings say why.
/// </summary>
public static class WorkbookImporter
{
    // Even .xlsx needs the code pages: ExcelDataReader asks for 1252 before it has looked at the file.
    static WorkbookImporter() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The names under which returns are looked for in folders.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xls", ".et", ".csv"];

    /// <summary>The largest file that is read, in bytes.</summary>
    public static long LargestFile => ReadingLimits.OfThisProcess.FileBytes;

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
    public static Workbook Read(string name, Stream stream) => Read(name, stream, ReadingLimits.OfThisProcess);

    public static Workbook Read(string name, Stream stream, ReadingLimits limits)
    {
        var bytes = ReadBytes(stream, limits.FileBytes);
        return bytes is null ? Refused(name, Refusal.TooLarge(name, limits)) : Read(name, bytes, FileContent.Of(bytes), limits);
    }

    private static Workbook Read(string name, byte[] bytes, FileContent content, ReadingLimits limits) => content.Kind switch
    {
        ContentKind.Empty => Refused(name, Refusal.Empty(name)),
        ContentKind.Package => ReadPackage(name, bytes, limits),
        ContentKind.Records => ReadRecords(name, bytes, limits),
        ContentKind.Uncommon => Refused(name, Refusal.Uncommon(name, content.What)),
        ContentKind.Other => Refused(name, Refusal.Other(name, content.What)),
        _ => PlainFile.Read(name, bytes, content.Kind, limits),
    };

    private static Workbook ReadPackage(string name, byte[] bytes, ReadingLimits limits)
    {
        try
        {
            var (survey, fault) = PackageSurvey.Of(bytes, limits);
            return fault switch
            {
                null => SheetsReader.ReadOrMend(name, bytes, survey, limits),
                PackageFault.Strict => SheetsReader.Read(name, MendedPackage.Of(bytes), survey, limits),
                PackageFault.TooLarge => Refused(name, Refusal.UnpacksTooLarge(name, limits)),
                { } other => Refused(name, Refusal.OfPackage(name, other)),
            };
        }
        catch (XmlException)
        {
            return Refused(name, Package.HasDocumentType(bytes) ? Refusal.Unsafe(name) : Refusal.BrokenXml(name));
        }
        // ExcelDataReader meets broken files with whatever its own code trips over: index, cast and overflow errors among them.
        catch (Exception e)
        {
            return Refused(name, e is InvalidDataException ? Refusal.OfPackage(name, PackageFault.Damaged) : Refusal.Unreadable(name, e));
        }
    }

    private static Workbook ReadRecords(string name, byte[] bytes, ReadingLimits limits)
    {
        var file = CompoundFile.Open(bytes);
        if (file is not null && Instead(file) is { } what)
            return Refused(name, Refusal.Other(name, what));
        var survey = RecordSurvey.Of(file, limits);
        try
        {
            return Noted(SheetsReader.Read(name, bytes, survey ?? new(), limits), ImportNote.CannotTell(name, hidesErrors: survey is null));
        }
        catch (Exception e) when (e is InvalidPasswordException || file?.Has("EncryptedPackage") == true)
        {
            return Refused(name, Refusal.Encrypted(name));
        }
        catch (Exception e)
        {
            return Refused(name, survey is null ? Refusal.BrokenRecords(name) : Refusal.Unreadable(name, e));
        }
    }

    /// <summary>What a compound file is, where it is no workbook: other Office programs wrap their files in the same way.</summary>
    private static Words? Instead(CompoundFile file)
    {
        if (file.Has("Workbook") || file.Has("Book") || file.Has("EncryptedPackage"))
            return null;
        return file.Has("WordDocument") ? new("Word 文档（.doc）", "a Word document (.doc)")
            : file.Has("PowerPoint Document") ? new("演示文稿（.ppt）", "a presentation (.ppt)")
            : null;
    }

    private static Workbook Noted(Workbook workbook, Finding note) => workbook with { Findings = [.. workbook.Findings, note] };

    private static byte[]? ReadBytes(Stream stream, long most)
    {
        using var copy = new MemoryStream();
        var block = new byte[81_920];
        for (int read; (read = stream.Read(block, 0, block.Length)) > 0 && copy.Length <= most;)
            copy.Write(block, 0, read);
        return copy.Length > most ? null : copy.ToArray();
    }

    private static Workbook Refused(string name, Finding finding) => new(name, []) { Findings = [finding] };
}
