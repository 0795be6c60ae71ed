using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// What a sheet looks like before any scheme is known: its title, its columns with their paths and units, its rows with their labels.
/// A draft that a person goes over, never a return.
/// </summary>
public sealed record SheetSketch(string Title, TableArea Table)
{
    /// <summary>The columns right of the labels that have a name, with the units that stand in their names.</summary>
    public IReadOnlyList<HeaderColumn> Columns { get; init; } = [];

    /// <summary>The rows that have a label, in the order of the sheet; totals among them, notes not.</summary>
    public IReadOnlyList<SketchRow> Rows { get; init; } = [];

    /// <summary>The units that a line above the table names for all columns; null where none does.</summary>
    public StatedUnits? Units { get; init; }

    public IReadOnlyList<SeenDate> Dates { get; init; } = [];

    /// <summary>The day on which it says it was filled in or sent; read only where no other word of it names a year.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>The name over the column of labels, such as 办事处; empty where there is none.</summary>
    public string LabelName { get; init; } = "";

    /// <summary>The sketch of a sheet; null where no table stands on it.</summary>
    public static SheetSketch? Of(string file, Sheet sheet)
    {
        if (TableShape.Find(sheet) is not { } table)
            return null;
        var place = new Place(file, sheet.Name);
        var units = new UnitNames();
        var heading = new HeadingReader(sheet, table.HeaderTop, place, file, units);
        var header = new HeaderReader(new TableView(sheet, table, place, Layout.All[0]), units, heading.Dates().FirstOrDefault()?.Date);
        var columns = header.Read();
        List<SeenDate> dates = [.. heading.Dates(), .. header.Dates];
        return new SheetSketch(heading.Title, table)
        {
            Columns = [.. columns.Where(c => c.Column > table.OfficeColumn)],
            Rows = TableShape.Rows(sheet, table),
            Units = heading.Units,
            Dates = dates,
            Signed = dates.TrueForAll(d => d.Date.Year is null) ? SentTimeReader.DayIn(sheet) : null,
            LabelName = TableShape.NameOver(sheet, table),
        };
    }
}
