using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// A table as its readers see it: offices down and indicators across, however the sheet lays them out. Each cell keeps the address that it
/// has in the sheet.
/// </summary>
public sealed class TableView(Sheet cells, TableArea area, Place place, Layout layout)
{
    private readonly CellAddress?[][]? _origins;

    /// <summary>A table put together cell by cell; each has the address from which it comes.</summary>
    public TableView(Sheet cells, TableArea area, Place place, Layout layout, CellAddress?[][] origins)
        : this(cells, area, place, layout) => _origins = origins;

    public Sheet Cells { get; } = cells;

    public TableArea Area { get; } = area;

    public Layout Layout { get; } = layout;

    /// <summary>The office of the whole table, where its rows name none.</summary>
    public Office? Office { get; init; }

    /// <summary>Of a list or a form, the column of the sheet from which the values come; else 0.</summary>
    public int ValueColumn { get; init; }

    /// <summary>The day of which it is, where the sheet holds others beside it.</summary>
    public ViewDay? Day { get; init; }

    /// <summary>Its cells stand here and there in the sheet.</summary>
    public bool IsArranged => _origins is not null;

    /// <summary>The first row of the sheet that belongs to the table; what stands above is its heading.</summary>
    public int FirstRow { get; init; } = area.HeaderTop;

    /// <summary>Where the sheet's columns are the rows of the view, the sheet's row that is the view's first column; else 0.</summary>
    public int TurnedAt { get; init; }

    /// <summary>The sheet itself, without a cell.</summary>
    public Place Place { get; } = place;

    public Place At(int row, int column) => Place with { Cell = Address(row, column) };

    /// <summary>The address in the sheet of a cell of the view.</summary>
    public CellAddress Address(int row, int column)
    {
        if (_origins is not null)
            return (row <= _origins.Length && column <= _origins[row - 1].Length ? _origins[row - 1][column - 1] : null) ?? new CellAddress(1, 1);
        return TurnedAt > 0 ? new CellAddress(column + TurnedAt - 1, row) : new CellAddress(row, column);
    }

    /// <summary>The part of the sheet in which the table stands.</summary>
    public CellRange Range
    {
        get
        {
            var (top, left, bottom, right) = (int.MaxValue, int.MaxValue, 0, 0);
            for (var row = Area.HeaderTop; row <= Math.Min(Area.LastRow, Cells.RowCount); row++)
                for (var column = IsArranged && Layout.IsOfOneOffice ? 2 : Area.FirstColumn; column <= Math.Min(Area.LastColumn, Cells.ColumnCount); column++)
                    if (!Cells[row, column].IsBlank && Address(row, column) is var at)
                        (top, left, bottom, right) = (Math.Min(top, at.Row), Math.Min(left, at.Column), Math.Max(bottom, at.Row), Math.Max(right, at.Column));
            return new CellRange(IsArranged ? FirstRow : Math.Min(top, FirstRow), Math.Min(left, Math.Max(1, right)), Math.Max(bottom, FirstRow), Math.Max(1, right));
        }
    }

    public CellAddress FirstCell => Range is var range ? new(range.Top, range.Left) : null!;

    /// <summary>Whether a row goes on with the office of the row above, under one merge.</summary>
    public bool GoesOnAt(int row) => Cells.MergeAt(row, Math.Max(1, Area.OfficeColumn)) is { } merge && merge.Top < row;

    /// <summary>The sheet from a row on, its rows as columns.</summary>
    public static Sheet Turned(Sheet sheet, int fromRow)
    {
        var rows = new Cell[sheet.ColumnCount][];
        for (var column = 1; column <= sheet.ColumnCount; column++)
        {
            rows[column - 1] = new Cell[Math.Max(0, sheet.RowCount - fromRow + 1)];
            for (var row = fromRow; row <= sheet.RowCount; row++)
                rows[column - 1][row - fromRow] = sheet[row, column];
        }
        return new Sheet(sheet.Name, rows)
        {
            Merges = [.. sheet.Merges.Where(m => m.Top >= fromRow).Select(m => new CellRange(m.Left, m.Top - fromRow + 1, m.Right, m.Bottom - fromRow + 1))],
            IsHidden = sheet.IsHidden,
            HiddenRows = sheet.HiddenColumns,
            HiddenColumns = sheet.HiddenRows.Where(r => r >= fromRow).Select(r => r - fromRow + 1).ToHashSet(),
        };
    }
}
