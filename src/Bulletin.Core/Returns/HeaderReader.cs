using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a header of one to four rows as a path for each column, with the days and units in its names taken off.</summary>
public sealed class HeaderReader
{
    private readonly TableView _view;
    private readonly UnitNames _units;
    private readonly WrittenDate? _known;
    private readonly HeaderGrid _grid;
    private readonly List<SeenDate> _dates = [];
    private readonly List<Note> _notes = [];

    /// <param name="view">The table.</param>
    /// <param name="units">The units that may stand in names.</param>
    /// <param name="known">A day that the sheet names, by which 18日 has its month.</param>
    public HeaderReader(TableView view, UnitNames units, WrittenDate? known = null)
    {
        (_view, _units, _known) = (view, units, known);
        _grid = new HeaderGrid(view.Cells, view.Area);
    }

    /// <summary>The days that stood in names, such as the <c>4.21日</c> of <c>4.21日复市</c>.</summary>
    public IReadOnlyList<SeenDate> Dates => _dates;

    /// <summary>Of a table that is turned, the rows that are notes and no indicators.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    public IReadOnlyList<HeaderColumn> Read()
    {
        var columns = new List<HeaderColumn>();
        for (var column = _view.Area.FirstColumn; column <= Math.Min(_view.Area.LastColumn, _view.Cells.ColumnCount); column++)
            if (column != _view.Area.OfficeColumn && _grid.Of(column) is { Count: > 0 } cells && !IsNote(cells) && ReadColumn(column, cells) is { } header)
                columns.Add(header);
        return columns;
    }

    private HeaderColumn? ReadColumn(int column, IReadOnlyList<CellAddress> cells)
    {
        var levels = new List<string>();
        var written = new List<string>();
        string? unit = null;
        SeenDate? day = null;
        foreach (var cell in cells)
        {
            var text = WrittenName.Fold(Text(cell));
            if (cells.Count > 1 && (IsUnitRow(cell.Row) || (_view.TurnedAt > 0 && ValueReader.LooksLikeNumber(text))))
            {
                unit = _units.Contains(text) ? text : unit;
                continue;
            }
            written.Add(text);
            var (name, levelUnit) = _units.Split(WithoutDate(HeaderName.Plain(text), cell, isAlone: cells.Count == 1, ref day));
            unit = levelUnit ?? unit;
            if (name.Length > 0)
                levels.Add(name);
        }
        // Parsed, so that a slash within a name (受理/办结) divides levels as it does in a scheme.
        var path = NamePath.Parse(string.Join('/', levels));
        return path.Levels.Count == 0 ? null
            : new HeaderColumn(column, path) { Unit = unit, Day = day, Written = string.Join('/', written), Row = cells[^1].Row };
    }

    private string Text(CellAddress cell) => _view.Cells[cell.Row, cell.Column].Text;

    /// <summary>Of a table that is turned, a row that is a remark or the name of a section: it has no value.</summary>
    private bool IsNote(IReadOnlyList<CellAddress> cells)
    {
        var isNote = _view.TurnedAt > 0 && Says(Text(cells[^1]), cells[^1].Column);
        if (isNote)
            _notes.Add(new(Text(cells[^1]).Trim(), _view.At(cells[^1].Row, cells[^1].Column)));
        return isNote;
    }

    /// <summary>It has no value; or, by its label, no more than words and one number: 填表人 | 沈青 | 联系电话 | 123456.</summary>
    private bool Says(string label, int column)
    {
        var (values, numbers) = (0, 0);
        for (var row = _view.Area.FirstRow; row <= Math.Min(_view.Area.LastRow, _view.Cells.RowCount); row++)
            if (_view.Cells[row, column] is { IsBlank: false } cell)
            {
                values++;
                numbers += cell.Kind != CellKind.Text || ValueReader.LooksLikeNumber(cell.Text) ? 1 : 0;
            }
        return values == 0 || OfficeNames.IsNumbering(label) || (numbers <= 1 && OfficeNames.IsSignature(label))
            || (numbers == 0 && OfficeNames.IsNote(HeaderName.Plain(WrittenName.Fold(label))));
    }

    /// <summary>
    /// A row of the header that holds units only: headed 计量单位, or each below a name of its own. Under a group they are its columns' names.
    /// </summary>
    private bool IsUnitRow(int row)
    {
        var isHeaded = WrittenName.Fold(_view.Cells[row, Math.Max(1, _view.Area.OfficeColumn)].Text) is "单位" or "计量单位";
        var above = new HashSet<CellAddress>();
        for (var column = _view.Area.FirstColumn; column <= Math.Min(_view.Area.LastColumn, _view.Cells.ColumnCount); column++)
        {
            if (column == _view.Area.OfficeColumn || _grid.Of(column) is not { Count: > 0 } cells || At(cells, row) is not (>= 0 and var at))
                continue;
            if (!_units.Contains(WrittenName.Fold(Text(cells[at]))) || (!isHeaded && (at == 0 || !above.Add(cells[at - 1]))))
                return false;
        }
        return isHeaded || above.Count > 0;
    }

    private static int At(IReadOnlyList<CellAddress> cells, int row)
    {
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Row == row)
                return i;
        return -1;
    }

    /// <summary>The name without its day. A bare 18日 is one only among other levels: alone it is the name of a column.</summary>
    private string WithoutDate(string text, CellAddress cell, bool isAlone, ref SeenDate? day)
    {
        var (date, rest) = WrittenDate.Peel(text);
        if (date is null && _known is { } known && !isAlone && WrittenDate.IsDayAlone(text))
            (date, rest) = (WrittenDate.DayIn(text, known), "");
        if (date is null)
            return text;
        day = new(date, DateSource.Header, text, _view.At(cell.Row, cell.Column));
        _dates.Add(day);
        return rest;
    }
}
