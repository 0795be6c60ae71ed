using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a header of one to four rows as a path for each column.</summary>
public sealed class HeaderReader(Sheet sheet, TableArea table, Place place)
{
    private readonly List<SeenDate> _dates = [];

    /// <summary>The days that stood in names, such as the <c>4.21日</c> of <c>4.21日复市</c>.</summary>
    public IReadOnlyList<SeenDate> Dates => _dates;

    public IReadOnlyList<HeaderColumn> Read()
    {
        var columns = new List<HeaderColumn>();
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (column != table.OfficeColumn && ReadColumn(column) is { } header)
                columns.Add(header);
        return columns;
    }

    private HeaderColumn? ReadColumn(int column)
    {
        var levels = new List<string>();
        var written = new List<string>();
        var lowest = 0;
        string? unit = null;
        for (var row = table.HeaderTop; row <= table.HeaderBottom; row++)
        {
            if (sheet.MergeAt(row, column) is { } merge && merge.Top < row && merge.Top >= table.HeaderTop)
                continue;
            var (text, at) = TextAt(row, column, levels.Count == 0);
            if (text.Length == 0)
                continue;
            lowest = row;
            written.Add(text);
            var (name, levelUnit) = WithoutUnit(Dated(text, row, at));
            unit = levelUnit ?? unit;
            if (name.Length > 0)
                levels.Add(name);
        }
        return levels.Count == 0 ? null
            : new HeaderColumn(column, new NamePath(levels)) { Unit = unit, Written = string.Join('/', written), Row = lowest };
    }

    /// <summary>A group's name stands over its first column; columns to the right that are blank above their own name belong to it.</summary>
    private (string Text, int Column) TextAt(int row, int column, bool mayInherit)
    {
        var own = WrittenName.Fold(sheet.Shown(row, column).Text);
        if (own.Length > 0 || !mayInherit || row == table.HeaderBottom || sheet.MergeAt(row, column) is not null)
            return (own, sheet.MergeAt(row, column)?.Left ?? column);
        for (var left = column - 1; left > table.OfficeColumn; left--)
            if (WrittenName.Fold(sheet.Shown(row, left).Text) is { Length: > 0 } group)
                return sheet.MergeAt(row, left) is null ? (group, left) : ("", column);
        return ("", column);
    }

    private string Dated(string text, int row, int column)
    {
        var (date, rest) = WrittenDate.Peel(text);
        if (date is null)
            return text;
        _dates.Add(new(date, DateSource.Header, text, place with { Cell = new CellAddress(row, column) }));
        return rest;
    }

    /// <summary>Takes a unit in brackets off the end of a name: 累计清运垃圾杂物（吨） is 累计清运垃圾杂物 in 吨.</summary>
    private static (string Name, string? Unit) WithoutUnit(string name)
    {
        var open = name.LastIndexOf('(');
        if (open < 0 || !name.EndsWith(')') || name.Length - open - 2 is < 1 or > 5)
            return (name, null);
        var unit = name[(open + 1)..^1];
        return (name[..open], unit.StartsWith("单位:", StringComparison.Ordinal) ? unit[3..] : unit);
    }
}
