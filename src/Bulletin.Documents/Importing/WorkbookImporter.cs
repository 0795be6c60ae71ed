using System.Buffers;
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

    /// <summary>
    /// Reads a file that another program may hold open, within bounds of size, time and memory: see <see cref="ReadingLimits"/>.
    /// </summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">Its path below the input argument, with <c>/</c>: what findings call it.</param>
    public static Workbook ReadFile(string path, string name) => ReadFile(path, name, ReadingLimits.OfThisProcess);

    public static Workbook ReadFile(string path, string name, ReadingLimits limits)
    {
        var (file, refused) = Open(path, name, limits);
        if (file is null)
            return refused!;
        return WatchedReading.Run(file with { MayGoApart = true }, ReadHere) ?? ReadingProcess.Read(path, file) ?? WatchedReading.Run(file, ReadHere)!;
    }

    /// <summary>Reads a file in this process, whatever it is: what <see cref="ReadingProcess"/> is asked to do.</summary>
    internal static Workbook ReadApart(string path, string name)
    {
        var (file, refused) = Open(path, name, ReadingLimits.OfThisProcess);
        return file is null ? refused! : WatchedReading.Run(file, ReadHere)!;
    }

    /// <summary>Reads a workbook from a stream, to its end, here and now. What the stream itself throws is passed on.</summary>
    /// <param name="name">The path below the input argument, with <c>/</c>: what findings call it.</param>
    /// <param name="stream">The file's bytes, from the stream's position on.</param>
    public static Workbook Read(string name, Stream stream) => Read(name, stream, ReadingLimits.OfThisProcess);

    public static Workbook Read(string name, Stream stream, ReadingLimits limits) =>
        ReadBytes(stream, limits.FileBytes) is { } bytes ? ReadHere(new(name, bytes, limits))! : Refused(name, Refusal.TooLarge(name, limits));

    /// <summary>Reads the workbook; null where it is better read apart.</summary>
    private static Workbook? ReadHere(SentFile file)
    {
        var content = FileContent.Of(file.Bytes);
        return content.Kind switch
        {
            ContentKind.Empty => Refused(file.Name, Refusal.Empty(file.Name)),
            ContentKind.Package => ReadPackage(file),
            ContentKind.Records => ReadRecords(file),
            ContentKind.Uncommon => Refused(file.Name, Refusal.Uncommon(file.Name, content.What)),
            ContentKind.Other => Refused(file.Name, Refusal.Other(file.Name, content.What)),
            _ => PlainFile.Read(file, content.Kind),
        };
    }

    private static Workbook? ReadPackage(SentFile file)
    {
        var name = file.Name;
        try
        {
            var (survey, fault) = PackageSurvey.Of(file);
            return fault switch
            {
                null => SheetsReader.ReadOrMend(file, survey),
                PackageFault.Large => null,
                PackageFault.Strict => SheetsReader.ReadMended(file, survey),
                PackageFault.LongText => Refused(name, Refusal.LongText(name, file.Limits)),
                PackageFault.TooLarge => Refused(name, Refusal.UnpacksTooLarge(name, file.Limits)),
                { } other => Refused(name, Refusal.OfPackage(name, other)),
            };
        }
        catch (OutOfMemoryException)
        {
            return Refused(name, Refusal.NeedsMemory(name, file.Limits));
        }
        catch (XmlException)
        {
            return Refused(name, Package.HasDocumentType(file.Bytes) ? Refusal.Unsafe(name) : Refusal.BrokenXml(name));
        }
        // ExcelDataReader meets broken files with whatever its own code trips over: index, cast and overflow errors among them.
        catch (Exception e)
        {
            return Refused(name, e is InvalidDataException ? Refusal.OfPackage(name, PackageFault.Damaged) : Refusal.Unreadable(name, e));
        }
    }

    private static Workbook? ReadRecords(SentFile file)
    {
        var name = file.Name;
        var container = CompoundFile.Open(file.Bytes);
        if (container is not null && Instead(container) is { } what)
            return Refused(name, Refusal.Other(name, what));
        var survey = RecordSurvey.Of(container, file.Limits);
        if (file.MayGoApart && (survey is null || file.Bytes.Length > file.Limits.ApartBytes))
            return null;
        try
        {
            return Noted(SheetsReader.Read(file, survey ?? new()), ImportNote.CannotTell(name, hidesErrors: survey is null));
        }
        catch (OutOfMemoryException)
        {
            return Refused(name, Refusal.NeedsMemory(name, file.Limits));
        }
        catch (Exception e) when (e is InvalidPasswordException || container?.Has("EncryptedPackage") == true)
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

    /// <summary>The file's bytes, or why it is refused.</summary>
    internal static (SentFile? File, Workbook? Refused) Open(string path, string name, ReadingLimits limits)
    {
        try
        {
            using var stream = SharedFile.Open(path);
            return ReadBytes(stream, limits.FileBytes) is { } bytes ? (new(name, bytes, limits), null) : (null, Refused(name, Refusal.TooLarge(name, limits)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, Refused(name, Refusal.OfFile(name, e)));
        }
    }

    private static byte[]? ReadBytes(Stream stream, long most)
    {
        // As large as the file says it is, which it need not be at its end.
        using var copy = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, most) : 0);
        var block = ArrayPool<byte>.Shared.Rent(65_536);
        for (int read; (read = stream.Read(block, 0, block.Length)) > 0 && copy.Length <= most;)
            copy.Write(block, 0, read);
        ArrayPool<byte>.Shared.Return(block);
        return copy.Length > most ? null : copy.Length == copy.Capacity ? copy.GetBuffer() : copy.ToArray();
    }

    private static Workbook Refused(string name, Finding finding) => new(name, []) { Findings = [finding] };
}
