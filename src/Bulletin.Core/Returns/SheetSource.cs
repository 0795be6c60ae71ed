using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>A sheet that is to be read, the file that it comes from, and the scheme by whose names it is read.</summary>
public sealed class SheetSource(Scheme scheme, string file, Sheet sheet)
{
    private SheetOffice? _office;
    private Sheet? _part;

    public Scheme Scheme { get; } = scheme;

    public string File { get; } = file;

    public Sheet Sheet { get; } = sheet;

    public Place Place { get; } = new(file, sheet.Name);

    /// <summary>The day that is asked for; null where none is.</summary>
    public DateOnly? Requested { get; init; }

    /// <summary>The days that the lines above a row name, and the names of sheet and file.</summary>
    public ReturnDays DaysAbove(int row) => new(Scheme.Year, Requested, new HeadingReader(Sheet, row, Place, File, Units).Dates());

    public UnitNames Units { get; } = new(scheme);

    /// <summary>What the scheme says of the sheet; null where it says nothing.</summary>
    public SheetMapping? Mapping { get; } = scheme.Mappings.FirstOrDefault(m => m.Fits(file, sheet.Name));

    /// <summary>The part of the sheet in which the scheme says that the table stands; without a word of it, all.</summary>
    public Sheet Part => _part ??= Mapping?.Range is { } range ? Within(Sheet, range) : Sheet;

    /// <summary>The office whose sheet or workbook it is, where it is one office's.</summary>
    public SheetOffice Office => _office ??= Mapping?.Office is { } office ? new(office, office.Name, Place) : SheetOffice.Of(this);

    /// <summary>The indicator to which a folded name, or a path of them, answers best; null where none does.</summary>
    public Indicator? IndicatorOf(NamePath path)
    {
        Indicator? best = null;
        var most = 0;
        foreach (var indicator in Scheme.Indicators)
            if (ColumnMatcher.Score(indicator, path) is var score && score > most)
                (best, most) = (indicator, score);
        return best;
    }

    /// <summary>The column that the scheme names by its letter or by its head; 0 where there is none.</summary>
    public int ColumnOf(string named)
    {
        if (CellAddress.TryParse(named + "1", out var cell) && named.All(char.IsAsciiLetter))
            return cell.Column;
        var head = WrittenName.Fold(named);
        for (var row = 1; row <= Part.RowCount; row++)
            for (var column = 1; column <= Part.ColumnCount; column++)
                if (WrittenName.Fold(Part[row, column].Text) == head)
                    return column;
        return 0;
    }

    /// <summary>The sheet with nothing but that range, every cell at its address.</summary>
    private static Sheet Within(Sheet sheet, CellRange range)
    {
        var rows = new Cell[Math.Min(range.Bottom, sheet.RowCount)][];
        for (var row = 1; row <= rows.Length; row++)
        {
            rows[row - 1] = row < range.Top ? [] : new Cell[Math.Min(range.Right, sheet.ColumnCount)];
            for (var column = 1; column <= rows[row - 1].Length; column++)
                rows[row - 1][column - 1] = column < range.Left ? Cell.Blank : sheet[row, column];
        }
        return new Sheet(sheet.Name, rows)
        {
            Merges = [.. sheet.Merges.Where(m => range.Contains(m.Top, m.Left) && range.Contains(m.Bottom, m.Right))],
            IsHidden = sheet.IsHidden,
            HiddenRows = sheet.HiddenRows,
            HiddenColumns = sheet.HiddenColumns,
        };
    }
}
