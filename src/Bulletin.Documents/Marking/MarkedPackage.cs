using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Bulletin.Documents.Importing;
using Bulletin.Documents.Writing;

namespace Bulletin.Documents.Marking;

/// <summary>
/// The parts of an office's workbook while it is marked. What is not replaced keeps its very bytes, compressed as they came.
/// Throws InvalidDataException or XmlException where the package is not sound.
/// </summary>
internal sealed class MarkedPackage : IDisposable
{
    /// <summary>The parts that are held whole are small in every return; sheets are not among them.</summary>
    private const long LargestPart = 32 * 1024 * 1024;

    private readonly byte[] _original;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, byte[]> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _removed = [];
    private long _left;

    public MarkedPackage(byte[] original)
    {
        _original = original;
        _left = 2 * ReadingLimits.OfThisProcess.UnpackedBytes;
        _zip = new(new MemoryStream(original, writable: false), ZipArchiveMode.Read);
        // Some programs write the separators of Windows.
        foreach (var entry in _zip.Entries)
            _entries.TryAdd(PartName.Normal(entry.FullName), entry);
    }

    /// <summary>Takes a part out.</summary>
    public void Remove(string part)
    {
        _written.Remove(part);
        if (_entries.Remove(part, out var entry))
            _removed.Add(entry.FullName);
    }

    public bool Has(string part) => _written.ContainsKey(part) || _entries.ContainsKey(part);

    /// <summary>A name that no part has: <c>xl/slipNotes1.xml</c>. Unlike the usual names it is none that a damaged list may speak of either.</summary>
    public string FreeName(string stem, string extension)
    {
        var number = 1;
        while (Has(Name()))
            number++;
        return Name();

        string Name() => string.Create(CultureInfo.InvariantCulture, $"{stem}{number}.{extension}");
    }

    /// <summary>A part as it is now. All together are unpacked only as far as a return may go, each sheet twice.</summary>
    public Stream Open(string part)
    {
        if (_written.TryGetValue(part, out var bytes))
            return new MemoryStream(bytes, writable: false);
        using var source = _entries.TryGetValue(part, out var entry) ? entry.Open() : throw new InvalidDataException($"The package has no part {part}.");
        var content = new MemoryStream();
        var block = new byte[81_920];
        for (int read; (read = source.Read(block, 0, block.Length)) > 0;)
        {
            content.Write(block, 0, read);
            if ((_left -= read) < 0)
                throw new InvalidDataException("The package is larger than any return.");
        }
        content.Position = 0;
        return content;
    }

    public XDocument Read(string part)
    {
        using var stream = Open(part);
        if (stream.Length > LargestPart)
            throw new InvalidDataException($"The part {part} is larger than any return's.");
        using var xml = XmlReader.Create(stream, PartXml.Reading);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    public void Write(string part, byte[] content) => _written[part] = content;

    public void Write(string part, XDocument content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, PartXml.Writing))
            content.Save(xml);
        Write(part, bytes.ToArray());
    }

    /// <summary>The package with what was written in the place of what was there.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        bytes.Write(_original);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in _removed)
                zip.GetEntry(name)?.Delete();
            foreach (var (part, content) in _written)
                Put(zip, _entries.TryGetValue(part, out var entry) ? entry.FullName : part, content);
        }
        return StablePackage.WithoutSystem(bytes.ToArray());
    }

    public void Dispose() => _zip.Dispose();

    private static void Put(ZipArchive zip, string name, byte[] content)
    {
        zip.GetEntry(name)?.Delete();
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = StablePackage.Epoch;
        entry.ExternalAttributes = 0;
        using var target = entry.Open();
        target.Write(content);
    }
}
