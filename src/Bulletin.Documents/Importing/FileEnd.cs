using Bulletin.Findings;

namespace Bulletin.Documents.Importing;

/// <summary>
/// The end of a file that may still be on its way. A workbook that is cut off cannot be read; a text can, wherever it is cut, with half a number as
/// its last: so a text must close what it opened, a CSV its last line.
/// </summary>
public static class FileEnd
{
    /// <summary>Whether a file is all there.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">Its path below the input argument, with <c>/</c>.</param>
    public static bool HasCome(string path, string name) =>
        WorkbookImporter.ReadFile(path, name).Findings.All(f => f.Severity != Severity.Error)
        && WorkbookImporter.Open(path, name, ReadingLimits.OfThisProcess).File is { } file && IsClosed(file.Bytes);

    private static bool IsClosed(byte[] bytes) => FileContent.Of(bytes).Kind switch
    {
        ContentKind.Text => DecodedText.Of(bytes).Text is [.., '\r' or '\n'],
        ContentKind.Markup => DecodedText.Of(bytes).Text.TrimEnd() is var text
            && (text.EndsWith("</html>", StringComparison.OrdinalIgnoreCase) || text.EndsWith("</table>", StringComparison.OrdinalIgnoreCase)),
        _ => true,
    };
}
