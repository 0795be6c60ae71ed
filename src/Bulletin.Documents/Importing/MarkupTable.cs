using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>One open table of an HTML file: where its next cell goes, given the cells that reach down from the rows above. Rows and columns count from zero.</summary>
internal sealed class MarkupTable(SheetGrid grid, int top)
{
    // What HTML itself allows.
    private const int WidestCell = 1_000;
    private const int TallestCell = 65_534;

    private readonly List<int> _freeFrom = [];
    private readonly List<(int Row, int Column, int Rows, int Columns)> _merges = [];
    private int _column;
    private string? _exact;

    /// <summary>The row in which it writes.</summary>
    public int Row { get; private set; } = top - 1;

    public bool IsInRow { get; private set; }

    public bool IsInCell { get; private set; }

    public void BeginRow(int row)
    {
        (Row, _column, IsInRow, IsInCell) = (Math.Max(Row + 1, row), 0, true, false);
    }

    public void BeginCell(HtmlTagToken tag)
    {
        while (_column < _freeFrom.Count && _freeFrom[_column] > Row)
            _column++;
        var columns = Span(tag, "colspan", WidestCell);
        var rows = Span(tag, "rowspan", TallestCell);
        for (var column = _column; column < _column + columns; column++)
            if (column < _freeFrom.Count)
                _freeFrom[column] = Row + rows;
            else
                _freeFrom.Add(Row + rows);
        if (rows > 1 || columns > 1)
            _merges.Add((Row, _column, rows, columns));
        _exact = tag.GetAttribute("x:num");
        IsInCell = true;
    }

    public void EndCell(string text)
    {
        grid.Put(Row, _column, Cell(text));
        (_column, IsInCell) = (_column + 1, false);
    }

    /// <summary>A merge ends with its table, however far it claims to reach.</summary>
    public void End()
    {
        foreach (var (row, column, rows, columns) in _merges)
            grid.Merge(row, column, Math.Min(rows, Row - row + 1), columns);
    }

    /// <summary>Excel writes a number's exact value beside what is shown of it.</summary>
    private Cell Cell(string text)
    {
        var shown = WrittenValue.ToCell(text);
        if (string.IsNullOrEmpty(_exact) || shown.IsBlank || !decimal.TryParse(_exact, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return shown;
        return new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture)) { Number = number, IsPercent = text.EndsWith('%') };
    }

    private static int Span(HtmlTagToken tag, string name, int most) =>
        int.TryParse(tag.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
