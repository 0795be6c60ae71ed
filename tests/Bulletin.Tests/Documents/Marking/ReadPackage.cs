using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bulletin.Tests.Documents.Marking;

/// <summary>A package taken apart, to see what stands in it.</summary>
internal sealed class ReadPackage
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public ReadPackage(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var copy = new MemoryStream();
            using var source = entry.Open();
            source.CopyTo(copy);
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), copy.ToArray());
        }
    }

    public IEnumerable<string> Names => _parts.Keys;

    public byte[] this[string part] => _parts[part];

    public bool Has(string part) => _parts.ContainsKey(part);

    public string Text(string part) => System.Text.Encoding.UTF8.GetString(_parts[part]);

    public XElement Xml(string part)
    {
        using var stream = new MemoryStream(_parts[part]);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>The elements of a part with a name, whatever their namespace.</summary>
    public IReadOnlyList<XElement> All(string part, string name) => [.. Xml(part).DescendantsAndSelf().Where(e => e.Name.LocalName == name)];

    /// <summary>The cell of a sheet's part.</summary>
    public XElement Cell(string part, string address) => All(part, "c").Single(c => (string?)c.Attribute("r") == address);

    /// <summary>The format of a cell.</summary>
    public XElement Format(string part, string address, string styles = "xl/styles.xml") =>
        All(styles, "cellXfs").Single().Elements().ElementAt((int?)Cell(part, address).Attribute("s") ?? 0);

    /// <summary>The colour of a cell's ground; null where it has none.</summary>
    public string? Ground(string part, string address, string styles = "xl/styles.xml") =>
        (string?)All(styles, "fill")[(int)Format(part, address, styles).Attribute("fillId")!].Descendants().FirstOrDefault(e => e.Name.LocalName == "fgColor")?.Attribute("rgb");

    /// <summary>What Open XML's own validator has to say.</summary>
    public static IReadOnlyList<string> Faults(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
