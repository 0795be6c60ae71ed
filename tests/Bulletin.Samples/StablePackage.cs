using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Samples;

/// <summary>
/// The same workbook, the same bytes. The writer names one part and its relations at random and stamps each entry with
/// the clock; here the part becomes <c>docProps/core.xml</c>, the relations are counted, and the entries sorted and dated 1980.
/// </summary>
internal static partial class StablePackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Rewrite(Stream workbook)
    {
        workbook.Position = 0;
        using var written = new ZipArchive(workbook, ZipArchiveMode.Read);
        var parts = written.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
        var core = parts.Keys.Single(name => name.EndsWith(".psmdcp", StringComparison.Ordinal));

        parts["docProps/core.xml"] = parts[core];
        parts.Remove(core);
        Edit("_rels/.rels", xml => Number(xml.Replace(core, "docProps/core.xml", StringComparison.Ordinal)));
        Edit("[Content_Types].xml", xml => CoreDefault().Replace(xml, "").Replace("</Types>",
            """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml" /></Types>""",
            StringComparison.Ordinal));

        using var stable = new MemoryStream();
        using (var zip = new ZipArchive(stable, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Epoch;
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return stable.ToArray();

        void Edit(string name, Func<string, string> change) =>
            parts[name] = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(parts[name])));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Number(string relations)
    {
        var count = 0;
        return RelationId().Replace(relations, _ => FormattableString.Invariant($"Id=\"rId{++count}\""));
    }

    [GeneratedRegex("Id=\"[^\"]*\"")]
    private static partial Regex RelationId();

    [GeneratedRegex("<Default Extension=\"psmdcp\"[^>]*/>")]
    private static partial Regex CoreDefault();
}
