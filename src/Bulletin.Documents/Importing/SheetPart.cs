using System.Globalization;
using System.Xml;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>The second look at one sheet's part: a single pass over its cells. Names are taken without their namespace, which strict files change.</summary>
internal sealed class SheetPart(XmlReader xml, ReadingLimits limits)
{
    private readonly SheetSurvey _survey = new(limits, isWhole: true);
    private int _row = -1;
    private int _column = -1;
    private string _type = "";
    private string? _formula;
    private string _value = "";

    public SheetSurvey Survey()
    {
        var inCell = false;
        while (!_survey.IsTooLarge && xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                inCell = Begin(inCell);
            else if (inCell && xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c")
                inCell = End();
        return _survey;
    }

    private bool Begin(bool inCell)
    {
        switch (xml.LocalName)
        {
            case "row":
                _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row - 1 : _row + 1;
                _column = -1;
                return false;
            case "c":
                BeginCell();
                return !xml.IsEmptyElement;
            case "f" when inCell:
                _formula = Text();
                return true;
            case "v" or "t" when inCell:
                // What is longer than any cell is refused when it is read.
                if (_value.Length <= limits.CellText)
                    _value += Text();
                return true;
            default:
                return inCell;
        }
    }

    private void BeginCell()
    {
        var address = Findings.CellAddress.TryParse(xml.GetAttribute("r"), out var found) ? found : null;
        _column = address is null ? _column + 1 : address.Column - 1;
        _type = xml.GetAttribute("t") ?? "";
        _formula = null;
        _value = "";
    }

    private bool End()
    {
        if (_value.Length > 0 || _formula is not null)
            _survey.Add(_row, _column, Unread());
        return false;
    }

    private Cell? Unread()
    {
        if (_type == "e")
            return new(CellKind.Error, _value.Length == 0 ? "#VALUE!" : _value);
        // A formula whose result is the empty text is saved as t="str" with an empty value: that is a result.
        if (_formula is null || _value.Length > 0 || _type is "str")
            return null;
        // Only the first cell of a shared formula carries its text.
        return new(CellKind.Uncalculated, "=" + (_formula.Length > 0 ? _formula : "…"));
    }

    /// <summary>The text of the element at which the reader stands, up to its end but not over it.</summary>
    private string Text()
    {
        if (xml.IsEmptyElement)
            return "";
        var text = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && text.Length <= limits.CellText)
                text += xml.Value;
        return text;
    }
}
