using System.IO.Compression;
using System.Text;

namespace Bulletin.Documents.Importing;

/// <summary>
/// A copy of a package as ExcelDataReader counts on it: in the namespaces of transitional Open XML, which strict files do not use, and with
/// a width for each column, which some programs leave away. Only the parts that it reads are copied, and in memory alone.
/// </summary>
internal static class MendedPackage
{
    private const string Column = "<col ";
    private const string Width = " width=\"9\"";

    private static readonly (string Strict, string Transitional)[] Namespaces =
    [
        ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    public static byte[] Of(byte[] package)
    {
        using var copy = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read))
        using (var to = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in from.Entries.Where(p => IsRead(p.FullName)))
                Copy(part, to.CreateEntry(part.FullName.Replace('\\', '/').TrimStart('/'), CompressionLevel.Fastest));
        return copy.ToArray();
    }

    private static bool IsRead(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.Contains("draw", StringComparison.OrdinalIgnoreCase) && !name.Contains("chart", StringComparison.OrdinalIgnoreCase));

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        using var source = from.Open();
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        var text = DecodedText.Of(bytes.ToArray()).Text.Replace("encoding=\"UTF-16\"", "encoding=\"UTF-8\"", StringComparison.OrdinalIgnoreCase);
        foreach (var (strict, transitional) in Namespaces)
            text = text.Replace(strict, transitional, StringComparison.Ordinal);
        using var target = to.Open();
        target.Write(Encoding.UTF8.GetBytes(WithWidths(text)));
    }

    private static string WithWidths(string text)
    {
        var mended = new StringBuilder(text.Length);
        var done = 0;
        for (var at = text.IndexOf(Column, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Column, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('>', at);
            if (end < 0 || text.AsSpan(at, end - at).Contains(" width=", StringComparison.Ordinal))
                continue;
            mended.Append(text, done, at + Column.Length - 1 - done).Append(Width);
            done = at + Column.Length - 1;
        }
        return mended.Append(text, done, text.Length - done).ToString();
    }
}
