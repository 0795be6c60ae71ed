using System.Globalization;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>Reads <c>mapping</c>: how sheets are to be read whose own words do not tell.</summary>
internal sealed class MappingSection(SchemeFindings findings, OfficeRegister offices, IReadOnlyList<Indicator> indicators)
{
    private static readonly Words Where = new("对应", "a mapping");

    public IReadOnlyList<SheetMapping> Read(IReadOnlyList<YamlNode> items)
    {
        var mappings = new List<SheetMapping>();
        foreach (var item in items)
            if (item is YamlMap map)
                mappings.Add(ReadMapping(new Fields(map, findings, Where)));
            else
                findings.WrongValue(item, "mapping", new("对应（sheet 或 file，再写 layout 等）", "a mapping (sheet or file, then layout and so on)"));
        return mappings;
    }

    private SheetMapping ReadMapping(Fields fields)
    {
        var mapping = new SheetMapping(fields.Map.Line)
        {
            File = fields.Text("file")?.Value,
            Sheet = fields.Text("sheet")?.Value,
            Layout = fields.Node("layout") is null ? null : SheetMapping.Layouts[fields.Choice("layout", SheetMapping.Layouts, 0)],
            Range = Range(fields.Text("range")),
            Header = Lines(fields.Text("header")),
            Offices = fields.Text("offices")?.Value,
            Office = Office(fields.Text("office")),
            Values = fields.Text("values")?.Value,
            Indicators = Columns(fields.Mapping("indicators")),
        };
        fields.Close();
        if (mapping is { File: null, Sheet: null })
            findings.MissingKey(fields.Map, "sheet", Where);
        return mapping;
    }

    private CellRange? Range(YamlText? text)
    {
        if (text is null)
            return null;
        var corners = text.Value.Split(':');
        if (corners.Length == 2 && CellAddress.TryParse(corners[0], out var first) && CellAddress.TryParse(corners[1], out var last)
            && first.Row <= last.Row && first.Column <= last.Column)
            return new CellRange(first.Row, first.Column, last.Row, last.Column);
        findings.WrongValue(text, "range", new("区域，如 A3:H20", "a range, such as A3:H20"));
        return null;
    }

    /// <summary>One row or several (3, 3-5); columns by their letters (A-B).</summary>
    private (int First, int Last)? Lines(YamlText? text)
    {
        if (text is null)
            return null;
        var ends = text.Value.Split('-');
        if (ends.Length <= 2 && Line(ends[0]) is { } first && Line(ends[^1]) is { } last && first <= last)
            return (first, last);
        findings.WrongValue(text, "header", new("表头的行，如 3 或 3-5；指标在行的表写列，如 A-B", "the rows of the header, such as 3 or 3-5; with indicators down its columns, such as A-B"));
        return null;
    }

    private static int? Line(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= CellAddress.LastRow ? row
        : CellAddress.TryParse(text.Trim() + "1", out var cell) && text.Trim().All(char.IsAsciiLetter) ? cell.Column
        : null;

    private Office? Office(YamlText? text)
    {
        if (text is null || offices.Find(text.Value) is { } office)
            return text is null ? null : offices.Find(text.Value);
        findings.UnknownName(text, new("办事处", "office"), [.. offices.Offices.Select(o => o.Name)]);
        return null;
    }

    private List<(string At, Indicator Indicator)> Columns(YamlMap? map)
    {
        var columns = new List<(string, Indicator)>();
        foreach (var entry in map?.Entries ?? [])
            if (entry.Value is not YamlText code)
                findings.WrongValue(entry.Value, entry.Key.Value, new("指标的代码", "the code of an indicator"));
            else if (indicators.FirstOrDefault(i => i.Code == code.Value) is { } indicator)
                columns.Add((entry.Key.Value, indicator));
            else
                findings.UnknownIndicator(code, indicators);
        if (map is not null)
            findings.TwiceIn(map);
        return columns;
    }
}
