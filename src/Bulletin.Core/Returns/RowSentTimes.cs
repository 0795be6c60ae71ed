using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads a column 上报时间 (or 报送日期 and the like) of a table of offices: each row's own time of sending.</summary>
internal static class RowSentTimes
{
    public static IReadOnlyList<OfficeSent> Read(IReadOnlyList<TableReading> tables, Scheme scheme, ICollection<Finding> findings)
    {
        var times = new List<OfficeSent>();
        foreach (var table in tables)
            if (table.View.Office is null && ColumnOf(table) is { } column)
                foreach (var line in table.Lines)
                    if (line.Kind is SheetLineKind.Office or SheetLineKind.Again
                        && OfficeNames.Find(table.View.Cells.Shown(line.Row, table.View.Area.OfficeColumn).Text, scheme.Offices) is { } office
                        && SentTimeReader.ReadCell(column.Path.Leaf, table.View.Cells[line.Row, column.Column], table.View.At(line.Row, column.Column), findings) is { } sent)
                        times.Add(new(office, sent));
        return times;
    }

    /// <summary>The column that is headed so and reports no indicator of the scheme.</summary>
    private static HeaderColumn? ColumnOf(TableReading table)
    {
        foreach (var column in table.Header)
            if (SentTimeReader.IsLabel(column.Path.Leaf) && !table.Columns.Any(c => c.Column.Column == column.Column))
                return column;
        return null;
    }
}
