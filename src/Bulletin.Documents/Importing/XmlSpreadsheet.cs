using System.Globalization;
using System.Xml;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>Reads an "XML spreadsheet 2003", which Excel and reporting programs save under the name .xls. Names are taken without their namespace.</summary>
internal sealed class XmlSpreadsheet
{
    private readonly XmlReader _xml;
    private readonly CellBudget _budget;
    private readonly List<(string Name, SheetGrid Grid)> _sheets = [];
    private readonly HashSet<string> _percentStyles = [];
    private string _style = "";
    private string _cellStyle = "";
    private string? _formula;
    private int _row = -1;
    private int _column = -1;
    private int _mergedRight;

    private XmlSpreadsheet(XmlReader xml, ReadingLimits limits) => (_xml, _budget) = (xml, new(limits));

    /// <summary>Its sheets, null for one that is larger than the limits allow. Throws XmlException where it is no XML, or names a document type.</summary>
    public static IReadOnlyList<(string Name, Sheet? Sheet)> Read(string markup, ReadingLimits limits)
    {
        using var text = new StringReader(markup);
        using var xml = XmlReader.Create(text, Package.Safe);
        var spreadsheet = new XmlSpreadsheet(xml, limits);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                spreadsheet.Begin();
        return [.. spreadsheet._sheets.Select(s => (s.Name, s.Grid.IsTooLarge ? null : s.Grid.ToSheet(s.Name)))];
    }

    private void Begin()
    {
        switch (_xml.LocalName)
        {
            case "Style":
                _style = Attribute("ID") ?? "";
                break;
            case "NumberFormat" when Attribute("Format") is { } format && (format == "Percent" || NumberFormat.Of(0, format).IsPercent):
                _percentStyles.Add(_style);
                break;
            case "Worksheet" when _sheets.Count < _budget.Limits.Sheets:
                _sheets.Add((Attribute("Name") ?? "", new SheetGrid(_budget)));
                (_row, _column) = (-1, -1);
                break;
            case "Row" when _sheets.Count > 0:
                _mergedRight = 0;
                (_row, _column) = (Index(_row), -1);
                if (Attribute("Hidden") == "1")
                    _sheets[^1].Grid.Hide(_row);
                break;
            case "Cell" when _sheets.Count > 0 && _row >= 0:
                BeginCell();
                break;
            case "Data" when _column >= 0:
                Put(Value());
                break;
        }
    }

    private void BeginCell()
    {
        _column = Index(_column);
        _cellStyle = Attribute("StyleID") ?? "";
        _formula = Attribute("Formula");
        var (right, down) = (Whole("MergeAcross"), Whole("MergeDown"));
        _sheets[^1].Grid.Merge(_row, _column, down + 1, right + 1);
        if (_xml.IsEmptyElement && _formula is not null)
            Put(new(CellKind.Uncalculated, _formula));
        // A merge takes the columns beside its first cell; the next cell stands behind them.
        _mergedRight = right;
    }

    private void Put(Cell cell) => _sheets[^1].Grid.Put(_row, _column, cell);

    private Cell Value()
    {
        var type = Attribute("Type");
        var text = Text();
        return type switch
        {
            "Number" when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture)) { Number = number, IsPercent = _percentStyles.Contains(_cellStyle) },
            "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => CellValue.ToCell(day, NumberFormat.Of(0, null), 0),
            "Boolean" => CellValue.ToCell(text == "1", NumberFormat.Of(0, null), 0),
            "Error" => new(CellKind.Error, text),
            _ => text.Length == 0 ? Cell.Blank : new(CellKind.Text, text),
        };
    }

    /// <summary>The text of the element at which the reader stands, whatever marks it up.</summary>
    private string Text()
    {
        if (_xml.IsEmptyElement)
            return "";
        var text = new System.Text.StringBuilder();
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && text.Length <= _budget.Limits.CellText)
                text.Append(_xml.Value);
        return text.ToString();
    }

    private int Index(int before)
    {
        var index = Whole("Index");
        var next = before + 1 + _mergedRight;
        _mergedRight = 0;
        return index > 0 ? index - 1 : next;
    }

    private int Whole(string name) =>
        int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 1 << 24) : 0;

    private string? Attribute(string name)
    {
        string? value = null;
        for (var more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
            if (_xml.LocalName == name)
                value = _xml.Value;
        _xml.MoveToElement();
        return value;
    }
}
