using System.Xml;
using Bulletin.Findings;

namespace Bulletin.Tests.Documents.Marking;

/// <summary>
/// A sheet's part as a list of its nodes, without what marking may touch: the style of the marked cells, blank cells and rows that hold
/// a mark alone, the columns that a row spans, the reference to the drawing of the notes, and which tab is selected.
/// </summary>
internal sealed class PlainXml(XmlReader xml, IReadOnlySet<CellAddress> marked)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false };

    private readonly List<string> _nodes = [];
    private int _row;
    private int _column;

    public static IReadOnlyList<string> Of(byte[] part, IReadOnlySet<CellAddress> marked)
    {
        using var xml = XmlReader.Create(new MemoryStream(part), Settings);
        var plain = new PlainXml(xml, marked);
        while (xml.Read())
            plain.Add();
        return plain._nodes;
    }

    private void Add()
    {
        if (xml.NodeType == XmlNodeType.EndElement)
            End(xml.LocalName);
        else if (xml.NodeType == XmlNodeType.Element)
            AddElement();
        else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.ProcessingInstruction)
            _nodes.Add($"'{xml.Value}'");
    }

    private void AddElement()
    {
        var name = xml.LocalName;
        var isEmpty = xml.IsEmptyElement;
        if (xml.Depth == 2 && name == "row")
            (_row, _column) = (int.TryParse(xml.GetAttribute("r"), out var row) ? row : _row + 1, 0);
        if (xml.Depth == 3 && name == "c")
            _column = CellAddress.TryParse(xml.GetAttribute("r"), out var address) ? address.Column : _column + 1;
        if (xml.Depth == 1 && name == "legacyDrawing")
            return;
        _nodes.Add($"<{xml.Prefix}:{name}|{string.Join(' ', Attributes())}");
        if (isEmpty)
            End(name);
    }

    private List<string> Attributes()
    {
        var element = (xml.Depth, xml.LocalName);
        var isMarked = element == (3, "c") && marked.Contains(new(_row, _column));
        var attributes = new List<string>();
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (!((isMarked && xml.Name == "s") || (element == (2, "row") && xml.Name == "spans") || (element == (2, "sheetView") && xml.Name == "tabSelected")))
                attributes.Add($"{xml.Name}={xml.Value}");
        xml.MoveToElement();
        return attributes;
    }

    /// <summary>A cell or a row that holds nothing and was marked may have been put there: it is left out on both sides.</summary>
    private void End(string name)
    {
        if (xml.Depth == 3 && name == "c" && _nodes[^1].StartsWith('<') && Address(_nodes[^1]) is { } cell && marked.Contains(cell))
            _nodes.RemoveAt(_nodes.Count - 1);
        else if (xml.Depth == 2 && name == "row" && _nodes[^1].EndsWith($"row|r={_row}", StringComparison.Ordinal) && marked.Any(c => c.Row == _row))
            _nodes.RemoveAt(_nodes.Count - 1);
        else
            _nodes.Add($"</{name}");
    }

    private static CellAddress? Address(string node) =>
        node[(node.IndexOf('|', StringComparison.Ordinal) + 1)..] is var attributes && attributes.StartsWith("r=", StringComparison.Ordinal)
        && CellAddress.TryParse(attributes[2..], out var address) ? address : null;
}
