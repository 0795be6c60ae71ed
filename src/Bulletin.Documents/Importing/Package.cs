using System.IO.Compression;
using System.Xml;

namespace Bulletin.Documents.Importing;

/// <summary>The parts of a zip package by name, whatever its slashes and capitals. Throws InvalidDataException where the zip is broken.</summary>
internal sealed class Package : IDisposable
{
    private static readonly XmlReaderSettings Safe = new()
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
            if (entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
                UnpackedBytes += entry.Length;
        }
    }

    /// <summary>The size of the parts that reading unpacks.</summary>
    public long UnpackedBytes { get; }

    public bool Has(string part) => _entries.ContainsKey(part);

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
}
