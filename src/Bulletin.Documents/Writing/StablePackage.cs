using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Bulletin.Documents.Writing;

/// <summary>
/// Rewrites a saved Office package so that the same content has the same bytes. The packaging library names the core properties and
/// some relationships at random, stamps every entry with the clock and breaks lines as the system does; here they get fixed names, numbers
/// in order, 1980 and plain line feeds.
/// </summary>
public static class StablePackage
{
    private const string CoreProperties = "docProps/core.xml";

    /// <summary>The time that every entry bears: the first that a zip can tell.</summary>
    internal static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="saved">The package, read from its beginning.</param>
    /// <param name="mend">Given a part's name and text, its text as it should be; null to leave all as they are.</param>
    public static byte[] Rewrite(Stream saved, Func<string, string, string>? mend = null)
    {
        saved.Position = 0;
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using (var zip = new ZipArchive(saved, ZipArchiveMode.Read, leaveOpen: true))
            foreach (var entry in zip.Entries)
                parts[entry.FullName] = Bytes(entry);
        NameCoreProperties(parts);
        foreach (var name in parts.Keys.Where(IsXml).ToList())
            parts[name] = Utf8.GetBytes(mend is null ? Text(parts[name]) : mend(name, Text(parts[name])));
        return Pack(parts);
    }

    private static void NameCoreProperties(SortedDictionary<string, byte[]> parts)
    {
        if (parts.Keys.FirstOrDefault(name => name.EndsWith(".psmdcp", StringComparison.Ordinal)) is not { } random)
            return;
        parts[CoreProperties] = parts[random];
        parts.Remove(random);
        parts["_rels/.rels"] = Utf8.GetBytes(Numbered(Text(parts["_rels/.rels"]).Replace(random, CoreProperties, StringComparison.Ordinal)));
        parts["[Content_Types].xml"] = Utf8.GetBytes(Text(parts["[Content_Types].xml"]).Replace("</Types>",
            $"""<Override PartName="/{CoreProperties}" ContentType="application/vnd.openxmlformats-package.core-properties+xml" /></Types>""",
            StringComparison.Ordinal));
    }

    /// <summary>The relationships' ids as rId1, rId2, … in the order in which they stand.</summary>
    private static string Numbered(string relationships)
    {
        const string mark = " Id=\"";
        var result = new StringBuilder(relationships.Length);
        var from = 0;
        for (var count = 1; relationships.IndexOf(mark, from, StringComparison.Ordinal) is var at and >= 0; count++)
        {
            result.Append(relationships, from, at - from).Append(CultureInfo.InvariantCulture, $"{mark}rId{count}\"");
            from = relationships.IndexOf('"', at + mark.Length) + 1;
        }
        return result.Append(relationships, from, relationships.Length - from).ToString();
    }

    /// <summary>Packs parts as they are, in the order of their names.</summary>
    internal static byte[] Pack(SortedDictionary<string, byte[]> parts)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                // Stored, not deflated: compressors differ from one processor and runtime to the next.
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Epoch;
                entry.ExternalAttributes = 0;
                using var target = entry.Open();
                target.Write(content);
            }
        return WithoutSystem(packed.ToArray());
    }

    /// <summary>Takes the operating system that packed it out of each entry of the zip's directory.</summary>
    internal static byte[] WithoutSystem(byte[] zip)
    {
        const uint entrySignature = 0x02014b50;
        // A comment may follow the directory's end.
        var end = zip.AsSpan(zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8));
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        while (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) == entrySignature)
        {
            zip[at + 5] = 0;
            at += 46 + Length(28) + Length(30) + Length(32);
        }
        return zip;

        int Length(int field) => BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at + field));
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Text(byte[] part) => Utf8.GetString(part).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
