using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Offices across, each over columns of its own: one row of values, a row an indicator, or a row a day.</summary>
public sealed class OfficeGroups : Layout
{
    private const int FewestOffices = 2;

    public override string Code => "groups";

    public override Words Name => new("办事处在列、每处几列", "offices across, each over several columns");

    public override IReadOnlyList<TableView> Views(SheetSource source)
    {
        var top = source.Mapping?.Header?.First ?? OfficeRow(source);
        if (top == 0 || GroupHeader.Read(source, top) is not { } header)
            return [];
        var rows = GroupRow.All(source, header);
        if (!rows.Exists(r => header.Columns.Any(c => source.IndicatorOf(NameOf(source, r, c)) is not null)))
            return [];
        List<SeenDate> days = [.. rows.Select(r => r.Day).OfType<SeenDate>()];
        return days.Count == 0 ? [Arrange(source, header, rows, null)] : ViewDay.Choose(source, top, days, day => Arrange(source, header, rows, day));
    }

    private TableView Arrange(SheetSource source, GroupHeader header, List<GroupRow> rows, ViewDay? day)
    {
        var table = new ArrangedTable();
        foreach (var row in rows)
            if (day is null || row.Day?.Date == day.Day.Date)
                foreach (var column in header.Columns)
                {
                    var name = NameOf(source, row, column);
                    var at = table.Column(column.Unit is null ? name.ToString() : $"{name}({column.Unit})", row.Label.Length > 0 ? row.LabelAt : column.At);
                    var to = table.FreeRow(column.Office, at) is > 0 and var free ? free : table.Row(column.Office, column.OfficeAt);
                    table.Set(to, at, source.Part[row.Row, column.Column], new CellAddress(row.Row, column.Column));
                }
        return table.ToView(source, this, header.Top, valueColumn: 0, day: day);
    }

    /// <summary>The row's label over the column's name (企业 | 户数), or below it (计划 over 接收), as the scheme has it.</summary>
    private static NamePath NameOf(SheetSource source, GroupRow row, GroupColumn column)
    {
        if (row.Label.Length == 0)
            return column.Path;
        var over = NamePath.Parse($"{row.Label}/{column.Path}");
        var below = NamePath.Parse($"{column.Path}/{row.Label}");
        return source.IndicatorOf(over) is null && source.IndicatorOf(below) is not null ? below : over;
    }

    /// <summary>The first row that names several offices; 0 where none does.</summary>
    private static int OfficeRow(SheetSource source)
    {
        for (var row = 1; row < source.Part.RowCount; row++)
        {
            var named = new HashSet<int>();
            for (var column = 1; column <= source.Part.ColumnCount; column++)
                if (source.Part[row, column] is { Kind: CellKind.Text } cell && OfficeNames.Find(cell.Text, source.Scheme.Offices) is { } office)
                    named.Add(office.Index);
            if (named.Count >= FewestOffices)
                return row;
        }
        return 0;
    }
}
