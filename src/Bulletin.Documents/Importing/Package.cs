using System.IO.Compression;
using System.Xml;

namespace Bulletin.Documents.Importing;

/// <summary>The parts of a zip package by name, whatever its slashes and capitals. Throws InvalidDataException where the zip is broken.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>XML from strangers: no document type, nothing fetched.</summary>
    public static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public Package(byte[] bytes)
    {
        _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _zip.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
            // Pictures lie in the package too, but are never unpacked.
            if (IsUnpacked(entry.Name))
                UnpackedBytes += entry.Length;
        }
    }

    /// <summary>The size of the parts that reading unpacks. They cannot give more than they declare: the unpacker stops there.</summary>
    public long UnpackedBytes { get; }

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>How many parts a package lists, counted without unpacking its list.</summary>
    public static int Parts(byte[] bytes)
    {
        var parts = 0;
        var rest = bytes.AsSpan();
        for (int at; (at = rest.IndexOf("PK\u0001\u0002"u8)) >= 0; rest = rest[(at + 4)..])
            parts++;
        return parts;
    }

    /// <summary>Whether a part begins with a document type; false where the package cannot be looked through.</summary>
    public static bool HasDocumentType(byte[] bytes)
    {
        try
        {
            using var package = new Package(bytes);
            return package._entries.Values.Any(e => IsXml(e.Name) && Head(e).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>The size of a part, unpacked; 0 where there is none.</summary>
    public long Length(string part) => _entries.TryGetValue(part, out var entry) ? entry.Length : 0;

    public XmlReader Open(string part) => XmlReader.Create(_entries[part].Open(), Safe);

    /// <summary>The targets of a part's relationships, by id.</summary>
    public Dictionary<string, string> Targets(string part)
    {
        var targets = new Dictionary<string, string>();
        if (!Has(part))
            return targets;
        using var xml = Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship")
                targets.TryAdd(xml.GetAttribute("Id") ?? "", xml.GetAttribute("Target") ?? "");
        return targets;
    }

    public void Dispose() => _zip.Dispose();

    private static bool IsUnpacked(string name) => IsXml(name) || name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Head(ZipArchiveEntry entry)
    {
        var head = new byte[2048];
        using var part = entry.Open();
        return DecodedText.Of(head[..part.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]).Text;
    }
}
