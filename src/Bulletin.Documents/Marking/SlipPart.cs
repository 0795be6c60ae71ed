using System.Xml.Linq;
using Bulletin.Documents.Writing;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>Puts the 退回单 into a workbook as its first sheet. Its texts stand in the sheet itself, as texts: none can be a formula.</summary>
internal sealed class SlipPart
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string TabColour = "FFC00000";
    private const int PointsPerLine = 16;
    private const int PointsAround = 4;

    private readonly Slip _slip;
    private readonly WrittenSheet _sheet;
    private readonly XNamespace _main;
    private readonly SlipStyles _styles;
    private readonly List<(string Sheet, CellAddress Cell, int Style)> _originals = [];

    private SlipPart(Slip slip, WrittenSheet sheet, XNamespace main, SlipStyles styles)
    {
        _slip = slip;
        _sheet = sheet;
        _main = main;
        _styles = styles;
    }

    public static void Insert(MarkedPackage package, BookPart book, StylesPart styles, Slip slip, IReadOnlyDictionary<string, SheetGrounds> grounds)
    {
        var sheet = SlipSheet.Of(slip, book.FreeName(SlipSheet.Name), isMarked: true);
        var part = package.FreeName("xl/worksheets/slip", "xml");
        var slipPart = new SlipPart(slip, sheet, book.Main, new(styles, book.Main));
        foreach (var (name, marked) in grounds)
            slipPart._originals.AddRange(marked.Originals.Select(o => (name, o.Key, o.Value)));
        package.Write(part, slipPart.Content());
        ContentTypes.Declare(package, part, Type);
        book.InsertFirst(sheet.Name, part);
    }

    private XDocument Content() => new(new XDeclaration("1.0", "UTF-8", "yes"), Element("worksheet",
        Element("sheetPr", Element("tabColor", new XAttribute("rgb", TabColour)), Element("pageSetUpPr", new XAttribute("fitToPage", 1))),
        Element("sheetViews", View()),
        Element("sheetFormatPr", new XAttribute("defaultRowHeight", 14)),
        Element("cols", _sheet.Widths.Select(w => Element("col", new XAttribute("min", w.Key), new XAttribute("max", w.Key), new XAttribute("width", w.Value + 1), new XAttribute("customWidth", 1))),
            Element("col", new XAttribute("min", SlipSheet.OriginalColumn), new XAttribute("max", SlipSheet.OriginalColumn), new XAttribute("width", 9), new XAttribute("hidden", 1), new XAttribute("customWidth", 1))),
        Element("sheetData", _sheet.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key).Select(Row)),
        Element("mergeCells", new XAttribute("count", _sheet.Merges.Count), _sheet.Merges.Select(m => Element("mergeCell", new XAttribute("ref", m)))),
        Links(),
        Element("pageMargins", new XAttribute("left", 0.4), new XAttribute("right", 0.4), new XAttribute("top", 0.6), new XAttribute("bottom", 0.6), new XAttribute("header", 0.3), new XAttribute("footer", 0.3)),
        Element("pageSetup", new XAttribute("paperSize", 9), new XAttribute("orientation", "landscape"), new XAttribute("fitToHeight", 0))));

    private XElement View()
    {
        var below = new CellAddress(_sheet.HeaderRows.Bottom + 1, 1);
        return Element("sheetView", new XAttribute("tabSelected", 1), new XAttribute("workbookViewId", 0),
            Element("pane", new XAttribute("ySplit", _sheet.HeaderRows.Bottom), new XAttribute("topLeftCell", below), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")),
            Element("selection", new XAttribute("pane", "bottomLeft"), new XAttribute("activeCell", below), new XAttribute("sqref", below)));
    }

    private XElement Row(IGrouping<int, WrittenCell> row)
    {
        var element = Element("row", new XAttribute("r", row.Key));
        if (_sheet.Lines.TryGetValue(row.Key, out var lines))
            element.Add(new XAttribute("ht", (lines * PointsPerLine) + PointsAround), new XAttribute("customHeight", 1));
        element.Add(row.OrderBy(c => c.Column).Select(Cell));
        // There are no more marked cells than lines.
        if (row.Key - SlipSheet.RowOf(0) is >= 0 and var at && at < _originals.Count)
            element.Add(TextCell(new(row.Key, SlipSheet.OriginalColumn), _originals[at].Style, $"{_originals[at].Cell}!{_originals[at].Sheet}"));
        return element;
    }

    private XElement Cell(WrittenCell cell) => TextCell(new(cell.Row, cell.Column), StyleOf(cell), cell.Text);

    private XElement TextCell(CellAddress address, int style, string text)
    {
        var element = Element("c", new XAttribute("r", address), new XAttribute("s", style));
        if (text.Length > 0)
            element.Add(new XAttribute("t", "inlineStr"), Element("is", Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
        return element;
    }

    private int StyleOf(WrittenCell cell)
    {
        var line = cell.Look == CellLook.Body ? _slip.Lines[cell.Row - SlipSheet.RowOf(0)] : null;
        return cell.Column switch
        {
            SlipSheet.CellColumn when line?.Finding.Place.Cell is not null => _styles.OfLink(),
            SlipSheet.ClassColumn when line is not null => _styles.OfClass(line.Finding.Severity),
            _ => _styles.Of(cell.Look),
        };
    }

    private XElement? Links()
    {
        var links = new List<XElement>();
        for (var i = 0; i < _slip.Lines.Count; i++)
            if (_slip.Lines[i].Finding.Place is { Sheet: { } sheet, Cell: { } cell })
                links.Add(Element("hyperlink", new XAttribute("ref", new CellAddress(SlipSheet.RowOf(i), SlipSheet.CellColumn)),
                    new XAttribute("location", $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}"), new XAttribute("display", cell)));
        return links.Count == 0 ? null : Element("hyperlinks", links);
    }

    private XElement Element(string name, params object?[] content) => new(_main + name, content);
}
