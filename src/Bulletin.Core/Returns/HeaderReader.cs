using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a header of one to four rows as a path for each column, with the days and units in its names taken off.</summary>
public sealed class HeaderReader(Sheet sheet, TableArea table, Place place, UnitNames units)
{
    private readonly List<SeenDate> _dates = [];

    /// <summary>The days that stood in names, such as the <c>4.21日</c> of <c>4.21日复市</c>.</summary>
    public IReadOnlyList<SeenDate> Dates => _dates;

    public IReadOnlyList<HeaderColumn> Read()
    {
        var grid = new HeaderGrid(sheet, table);
        var columns = new List<HeaderColumn>();
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (column != table.OfficeColumn && grid.Of(column) is { Count: > 0 } cells && ReadColumn(column, cells) is { } header)
                columns.Add(header);
        return columns;
    }

    private HeaderColumn? ReadColumn(int column, IReadOnlyList<CellAddress> cells)
    {
        var levels = new List<string>();
        var written = new List<string>();
        string? unit = null;
        foreach (var cell in cells)
        {
            var text = WrittenName.Fold(sheet[cell.Row, cell.Column].Text);
            written.Add(text);
            var (name, levelUnit) = units.Split(WithoutDate(WithoutOfWhich(text), cell));
            unit = levelUnit ?? unit;
            if (name.Length > 0)
                levels.Add(name);
        }
        // Parsed, so that a slash within a name (受理/办结) divides levels as it does in a scheme.
        var path = NamePath.Parse(string.Join('/', levels));
        return path.Levels.Count == 0 ? null
            : new HeaderColumn(column, path) { Unit = unit, Written = string.Join('/', written), Row = cells[^1].Row };
    }

    /// <summary>其中：已复工企业 is 已复工企业.</summary>
    private static string WithoutOfWhich(string text) => text.StartsWith("其中:", StringComparison.Ordinal) ? text[3..] : text;

    private string WithoutDate(string text, CellAddress cell)
    {
        var (date, rest) = WrittenDate.Peel(text);
        if (date is null)
            return text;
        _dates.Add(new(date, DateSource.Header, text, place with { Cell = cell }));
        return rest;
    }
}
