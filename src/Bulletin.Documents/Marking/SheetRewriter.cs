using System.Globalization;
using System.Xml;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>
/// Writes a sheet's part anew, node by node as it was, but for the style of the marked cells, the reference to the drawing of the notes,
/// and which tab is in front. Cells that are not there yet are put where they belong. It holds no more of the sheet than one node.
/// </summary>
internal sealed class SheetRewriter
{
    private const string Style = "s";

    /// <summary>What stands behind the reference to the drawing of the notes; other programs' alternatives hold controls, which do too.</summary>
    private static readonly HashSet<string> AfterDrawing =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly XmlReader _xml;
    private readonly XmlWriter _writer;
    private readonly SheetLayout _layout;
    private readonly SheetGrounds _grounds;
    private readonly SortedDictionary<int, SortedDictionary<int, Severity>> _waiting = [];
    private readonly List<(int First, int Last, int Style)> _columnStyles = [];
    private string? _drawing;
    private bool _isPastCells;
    private int _row;
    private int _column;
    private int? _rowStyle;

    private SheetRewriter(XmlReader xml, XmlWriter writer, SheetLayout layout, SheetGrounds grounds)
    {
        _xml = xml;
        _writer = writer;
        _layout = layout;
        _grounds = grounds;
    }

    /// <param name="part">The part as it is.</param>
    /// <param name="layout">What was seen of it before.</param>
    /// <param name="marks">The marks to set.</param>
    /// <param name="grounds">The grounds of its cells before and now.</param>
    /// <param name="drawing">The relationship to a new drawing of notes; null where the sheet has one or needs none.</param>
    public static byte[] Rewrite(Stream part, SheetLayout layout, IReadOnlyList<CellMark> marks, SheetGrounds grounds, string? drawing)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlReader.Create(part, PartXml.Reading))
        using (var writer = XmlWriter.Create(bytes, PartXml.Writing))
        {
            var rewriter = new SheetRewriter(xml, writer, layout, grounds) { _drawing = drawing };
            foreach (var mark in marks)
                rewriter.Await(mark);
            while (xml.Read())
                rewriter.Node();
        }
        return bytes.ToArray();
    }

    private void Await(CellMark mark)
    {
        if (!_waiting.TryGetValue(mark.Cell.Row, out var row))
            _waiting[mark.Cell.Row] = row = [];
        row[mark.Cell.Column] = mark.Severity;
    }

    private void Node()
    {
        if (_xml.NodeType == XmlNodeType.Element)
        {
            Element();
        }
        else if (_xml.NodeType == XmlNodeType.EndElement)
        {
            BeforeEnd();
            _writer.WriteFullEndElement();
        }
        else
        {
            PartXml.CopyNode(_xml, _writer);
        }
    }

    private void Element()
    {
        switch ((_xml.Depth, _xml.LocalName))
        {
            case (1, "sheetData"):
                _isPastCells = true;
                Start();
                break;
            case (2, "row"):
                Row();
                break;
            case (3, "c"):
                Cell();
                break;
            case (2, "sheetView"):
                Start(SheetLayout.Selected);
                break;
            case (1, var name) when _isPastCells && AfterDrawing.Contains(name):
                PutDrawing();
                Start();
                break;
            case (2, "col"):
                _columnStyles.Add((Number("min") ?? 0, Number("max") ?? 0, Number("style") ?? 0));
                Start();
                break;
            default:
                Start();
                break;
        }
        if (!_xml.IsEmptyElement)
            return;
        BeforeEnd();
        _writer.WriteEndElement();
    }

    private void BeforeEnd()
    {
        switch ((_xml.Depth, _xml.LocalName))
        {
            case (2, "row"):
                PutCells(CellAddress.LastColumn + 1);
                break;
            case (1, "sheetData"):
                PutRows(CellAddress.LastRow + 1);
                break;
            case (0, _):
                PutDrawing();
                break;
        }
    }

    private void Row()
    {
        _row = SheetLayout.RowOf(_xml, _row);
        _column = 0;
        _rowStyle = _xml.GetAttribute("customFormat") is "1" or "true" ? Number(Style) : null;
        PutRows(_row);
        // The columns that a row is said to span would no longer be true.
        Start(_waiting.ContainsKey(_row) ? "spans" : null);
    }

    private void Cell()
    {
        _column = CellAddress.TryParse(_xml.GetAttribute("r"), out var address) ? address.Column : _column + 1;
        PutCells(_column);
        var cell = new CellAddress(_row, _column);
        var style = Number(Style) ?? 0;
        var own = _grounds.Unmarked(cell, style);
        if (_waiting.TryGetValue(_row, out var row) && row.Remove(_column, out var severity))
            own = _grounds.Marked(cell, own, severity);
        if (own == style)
        {
            Start();
            return;
        }
        Start(Style);
        _writer.WriteAttributeString(Style, Text(own));
    }

    /// <summary>Puts the waiting rows above this one that the sheet does not have.</summary>
    private void PutRows(int below)
    {
        foreach (var row in _waiting.Keys.TakeWhile(r => r < below).Where(r => !_layout.HasRow(r)).ToList())
        {
            (_row, _rowStyle) = (row, null);
            _writer.WriteStartElement(_xml.Prefix, "row", _xml.NamespaceURI);
            _writer.WriteAttributeString("r", Text(row));
            PutCells(CellAddress.LastColumn + 1);
            _writer.WriteEndElement();
            _waiting.Remove(row);
        }
    }

    /// <summary>Puts the waiting cells of this row to the left of a column.</summary>
    private void PutCells(int before)
    {
        if (!_waiting.TryGetValue(_row, out var row))
            return;
        foreach (var column in row.Keys.TakeWhile(c => c < before).ToList())
        {
            _writer.WriteStartElement(_xml.Prefix, "c", _xml.NamespaceURI);
            var cell = new CellAddress(_row, column);
            _writer.WriteAttributeString("r", cell.ToString());
            _writer.WriteAttributeString(Style, Text(_grounds.Marked(cell, _rowStyle ?? ColumnStyle(column), row[column])));
            _writer.WriteEndElement();
            row.Remove(column);
        }
    }

    private void PutDrawing()
    {
        if (_drawing is null)
            return;
        _writer.WriteStartElement(_layout.Prefix, "legacyDrawing", _layout.Main);
        _writer.WriteAttributeString("r", "id", PartXml.Relations(_layout.Main).NamespaceName, _drawing);
        _writer.WriteEndElement();
        _drawing = null;
    }

    /// <summary>Writes the start of the element, with all its attributes but one.</summary>
    private void Start(string? without = null) => PartXml.CopyStart(_xml, _writer, without);

    private int ColumnStyle(int column)
    {
        foreach (var (first, last, style) in _columnStyles)
            if (column >= first && column <= last)
                return style;
        return 0;
    }

    private int? Number(string attribute) =>
        int.TryParse(_xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
