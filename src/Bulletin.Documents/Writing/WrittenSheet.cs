using System.Globalization;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Writing;

/// <summary>A sheet to be written, cell by cell. Rows and columns count from one.</summary>
public sealed class WrittenSheet(string name)
{
    private readonly List<WrittenCell> _cells = [];
    private readonly List<CellRange> _merges = [];
    private readonly SortedDictionary<int, int> _widths = [];
    private readonly SortedDictionary<int, int> _lines = [];

    /// <summary>Its name on the tab: at most 31 characters, none of <c>[ ] : * ? / \</c>.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<WrittenCell> Cells => _cells;

    public IReadOnlyList<CellRange> Merges => _merges;

    /// <summary>Column widths in half-width characters.</summary>
    public IReadOnlyDictionary<int, int> Widths => _widths;

    /// <summary>Lines of text for which a row has room: those given, else those that its cells need, merged ones apart.</summary>
    public IReadOnlyDictionary<int, int> Lines
    {
        get
        {
            var lines = new SortedDictionary<int, int>(_lines);
            foreach (var cell in _cells)
                if (!_lines.ContainsKey(cell.Row) && cell.Text.Length > 0 && _widths.TryGetValue(cell.Column, out var width) && !IsMerged(cell))
                    lines[cell.Row] = Math.Max(lines.GetValueOrDefault(cell.Row, 1), cell.Number is null ? CellText.Lines(cell.Text, width) : 1);
            return lines;
        }
    }

    /// <summary>The header's first and last row: they stay in sight and are printed on every page.</summary>
    public (int Top, int Bottom) HeaderRows { get; set; } = (1, 1);

    /// <summary>So many columns on the left stay in sight and are printed on every page.</summary>
    public int HeaderColumns { get; set; } = 1;

    /// <summary>Printed small at the head of each page.</summary>
    public string PageHead { get; set; } = "";

    /// <summary>Nothing but the cells to be filled in can be changed; without a password, for it guards against slips only.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Hidden from those who fill in the workbook.</summary>
    public bool IsHidden { get; init; }

    public Paper Paper { get; set; } = Paper.A4;

    public void Put(WrittenCell cell) => _cells.Add(cell with { Text = CellText.Clean(cell.Text) });

    /// <summary>Writes a text, which stays a text whatever it begins with. An empty one gives a cell with lines around it.</summary>
    public void Put(int row, int column, string text, CellLook look) => _cells.Add(new(row, column, CellText.Clean(text), look));

    /// <summary>Writes a number; one that a cell cannot hold exactly is written as text, so that nothing is lost.</summary>
    public void Put(int row, int column, decimal number, CellLook look, int? decimals = null, bool isPercent = false, string sign = "")
    {
        var text = (isPercent && !CellText.IsExact(number) ? number * 100 : number).ToString("0.############################", CultureInfo.InvariantCulture);
        if (CellText.IsExact(number))
            _cells.Add(new(row, column, text, look) { Number = number, Decimals = decimals, IsPercent = isPercent, Sign = sign });
        else
            _cells.Add(new(row, column, (isPercent ? text + "%" : text) + sign, look));
    }

    /// <summary>The sheet's title in its first row, across so many columns.</summary>
    public void PutTitle(int columns, string text, bool isCentred = false)
    {
        Put(new(1, 1, text, CellLook.Title) { IsCentred = isCentred });
        Merge(new(1, 1, 1, columns));
        Heighten(1, 2);
    }

    /// <summary>A line across so many columns.</summary>
    public void PutAcross(int row, int columns, string text, CellLook look)
    {
        Put(row, 1, text, look);
        Merge(new(row, 1, row, columns));
    }

    /// <summary>Words across so many columns, on as many lines as they need there; the columns have their widths.</summary>
    public void PutParagraph(int row, int columns, string text)
    {
        PutAcross(row, columns, text, CellLook.Paragraph);
        var width = 0;
        for (var column = 1; column <= columns; column++)
            width += _widths[column] + 1;
        Heighten(row, CellText.Lines(text, width));
    }

    /// <summary>The heads of a list, each with its column's width.</summary>
    public void PutHeads(int row, IReadOnlyList<(string Heading, int Width)> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            Put(row, i + 1, columns[i].Heading, CellLook.Header);
            Widen(i + 1, columns[i].Width);
        }
    }

    private bool IsMerged(WrittenCell cell)
    {
        foreach (var merge in _merges)
            if (merge.Contains(cell.Row, cell.Column))
                return true;
        return false;
    }

    /// <summary>Joins cells; the first of them holds the text.</summary>
    public void Merge(CellRange range)
    {
        if (range.Top < range.Bottom || range.Left < range.Right)
            _merges.Add(range);
    }

    /// <summary>Gives a column its width, in half-width characters.</summary>
    public void Widen(int column, int width) => _widths[column] = width;

    /// <summary>Widens the columns whose numbers would show as ####.</summary>
    public void WidenForNumbers()
    {
        foreach (var cell in _cells)
            if (cell.Number is not null && _widths.TryGetValue(cell.Column, out var width))
                _widths[cell.Column] = Math.Max(width, Math.Max(cell.Text.Length, (cell.Decimals ?? 0) + 5) + cell.Sign.Length);
    }

    /// <summary>Gives a row room for so many lines of text.</summary>
    public void Heighten(int row, int lines) => _lines[row] = lines;
}
