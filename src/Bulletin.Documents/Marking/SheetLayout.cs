using System.Globalization;
using System.Xml;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Marking;

/// <summary>What must be known of a sheet's part before it is written anew: its rows, its merges, its note drawing.</summary>
internal sealed class SheetLayout
{
    /// <summary>The attribute of a sheet's view that says its tab is selected.</summary>
    public const string Selected = "tabSelected";

    private readonly List<CellRange> _merges = [];
    private readonly HashSet<int> _rows = [];

    /// <summary>The namespace of its elements.</summary>
    public string Main { get; private set; } = "";

    /// <summary>The prefix of its elements.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The id of the relationship to the drawing of its notes and controls; null where it has none.</summary>
    public string? DrawingId { get; private set; }

    /// <summary>Whether it opens as a selected tab.</summary>
    public bool IsSelected { get; private set; }

    public bool HasRow(int row) => _rows.Contains(row);

    /// <summary>The cell that shows what stands there: the first of its merge, or itself.</summary>
    public CellAddress Shown(CellAddress cell)
    {
        foreach (var merge in _merges)
            if (merge.Contains(cell.Row, cell.Column))
                return new(merge.Top, merge.Left);
        return cell;
    }

    public static SheetLayout Of(Stream part)
    {
        var layout = new SheetLayout();
        using var xml = XmlReader.Create(part, PartXml.Reading);
        var row = 0;
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                row = layout.Take(xml, row);
        return layout;
    }

    /// <summary>The row at which a row element stands; where it does not say, the one below the last.</summary>
    public static int RowOf(XmlReader xml, int last) =>
        int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : last + 1;

    private int Take(XmlReader xml, int row)
    {
        switch ((xml.Depth, xml.LocalName))
        {
            case (0, _):
                (Main, Prefix) = (xml.NamespaceURI, xml.Prefix);
                break;
            case (2, "row"):
                row = RowOf(xml, row);
                _rows.Add(row);
                break;
            case (2, "mergeCell") when Range(xml.GetAttribute("ref")) is { } merge:
                _merges.Add(merge);
                break;
            case (2, "sheetView"):
                IsSelected |= xml.GetAttribute(Selected) is "1" or "true";
                break;
            case (1, "legacyDrawing"):
                DrawingId = IdOf(xml);
                break;
        }
        return row;
    }

    /// <summary>The relationship that an element names, in whichever namespace.</summary>
    private static string? IdOf(XmlReader xml)
    {
        string? id = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName == "id")
                id = xml.Value;
        xml.MoveToElement();
        return id;
    }

    private static CellRange? Range(string? reference)
    {
        var corners = (reference ?? "").Split(':');
        return CellAddress.TryParse(corners[0], out var first) && CellAddress.TryParse(corners[^1], out var last)
            ? new(first.Row, first.Column, last.Row, last.Column) : null;
    }
}
