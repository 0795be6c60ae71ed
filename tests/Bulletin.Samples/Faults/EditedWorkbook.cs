using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bulletin.Findings;

namespace Bulletin.Samples.Faults;

/// <summary>A workbook of the samples whose cells are changed in its parts, so that everything else stays as Excel would have left it.</summary>
public sealed class EditedWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly byte[] _original;
    private readonly string[] _shared;
    private readonly Dictionary<string, XDocument> _sheets = [];
    private readonly List<string> _names;

    public EditedWorkbook(byte[] original)
    {
        _original = original;
        using var zip = new ZipArchive(new MemoryStream(original));
        _names = [.. Load(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select(s => (string)s.Attribute("name")!)];
        for (var i = 0; i < _names.Count; i++)
            _sheets.Add(_names[i], Load(zip, PartOf(i)));
        _shared = [.. Load(zip, "xl/sharedStrings.xml").Root!.Elements(Main + "si").Select(s => s.Value)];
    }

    public string Text(string sheet, CellAddress at)
    {
        var cell = Cell(sheet, at);
        var value = (string?)cell.Element(Main + "v") ?? cell.Value;
        return (string?)cell.Attribute("t") == "s" && value.Length > 0 ? _shared[int.Parse(value, CultureInfo.InvariantCulture)] : value;
    }

    public bool Has(string sheet, int row) => _sheets[sheet].Descendants(Main + "row").Any(r => (int)r.Attribute("r")! == row);

    public int Number(string sheet, CellAddress at) => int.Parse(Text(sheet, at), CultureInfo.InvariantCulture);

    public void SetNumber(string sheet, CellAddress at, decimal number) => Set(sheet, at, null, new XElement(Main + "v", number));

    /// <summary>A number that the cell's formula gives; the formula stays.</summary>
    public void SetResult(string sheet, CellAddress at, decimal number) => Cell(sheet, at).Element(Main + "v")!.Value = number.ToString(CultureInfo.InvariantCulture);

    public void SetText(string sheet, CellAddress at, string text) =>
        Set(sheet, at, "inlineStr", new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));

    public void SetError(string sheet, CellAddress at, string error) => Set(sheet, at, "e", new XElement(Main + "v", error));

    public void SetTruth(string sheet, CellAddress at) => Set(sheet, at, "b", new XElement(Main + "v", 1));

    /// <summary>A formula that was saved without its result.</summary>
    public void SetFormula(string sheet, CellAddress at, string formula) => Set(sheet, at, null, new XElement(Main + "f", formula));

    public void Clear(string sheet, CellAddress at) => Set(sheet, at, null);

    public void HideRow(string sheet, int row) => Row(sheet, row).SetAttributeValue("hidden", "1");

    /// <summary>Exchanges what stands in two rows; their numbers stay.</summary>
    public void Exchange(string sheet, int one, int other)
    {
        var (first, second) = (Row(sheet, one), Row(sheet, other));
        List<XElement> ones = [.. first.Elements()];
        List<XElement> others = [.. second.Elements()];
        first.ReplaceNodes(others.Select(c => At(c, one)));
        second.ReplaceNodes(ones.Select(c => At(c, other)));
    }

    public byte[] ToBytes()
    {
        var copy = new MemoryStream();
        copy.Write(_original);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            for (var i = 0; i < _names.Count; i++)
                Replace(zip, PartOf(i), _sheets[_names[i]]);
        return copy.ToArray();
    }

    private static string PartOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet + 1}.xml");

    private static XElement At(XElement cell, int row)
    {
        var moved = new XElement(cell);
        moved.SetAttributeValue("r", ((string)cell.Attribute("r")!).TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) + row.ToString(CultureInfo.InvariantCulture));
        return moved;
    }

    private void Set(string sheet, CellAddress at, string? type, params object[] content)
    {
        var cell = Cell(sheet, at);
        cell.SetAttributeValue("t", type);
        cell.ReplaceNodes(content);
    }

    private XElement Row(string sheet, int row) =>
        _sheets[sheet].Descendants(Main + "row").First(r => (int)r.Attribute("r")! == row);

    private XElement Cell(string sheet, CellAddress at) => Row(sheet, at.Row).Elements(Main + "c").First(c => (string?)c.Attribute("r") == at.ToString());

    private static XDocument Load(ZipArchive zip, string part)
    {
        using var stream = zip.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }

    private static void Replace(ZipArchive zip, string part, XDocument content)
    {
        zip.GetEntry(part)!.Delete();
        using var stream = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        content.Save(stream, SaveOptions.DisableFormatting);
    }
}
