using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>清单: a row a value, with columns of offices, indicators and numbers.</summary>
public sealed class PlainList : Layout
{
    public override string Code => "list";

    public override Words Name => new("清单（办事处、指标、数值各一列）", "a plain list of office, indicator and value");

    /// <summary>One view for each column that may be that of the values.</summary>
    public override IReadOnlyList<TableView> Views(SheetSource source)
    {
        var offices = source.Mapping?.Offices is { } named ? source.ColumnOf(named) : new TableFinder(source.Part, source.Scheme).OfficeColumn();
        var indicators = offices == 0 ? 0 : IndicatorColumn(source, offices);
        if (indicators == 0)
            return [];
        var rows = Rows(source, offices, indicators);
        var columns = ValueColumns(source, rows, offices, indicators);
        var days = columns.ConvertAll(c => DayHead.Above(source.Part, rows[0], c, source.Place));
        return columns.Count > 1 && !days.Contains(null)
            ? ViewDay.Choose(source, rows[0] - 1, [.. days.OfType<SeenDate>()], day => Arrange(source, rows, offices, indicators, day.Day.Place.Cell!.Column, day))
            : [.. columns.Select(values => Arrange(source, rows, offices, indicators, values))];
    }

    /// <summary>The column that names an indicator beside most of the offices.</summary>
    private static int IndicatorColumn(SheetSource source, int offices)
    {
        var rows = OfficeRows(source, offices);
        for (var column = 1; rows.Count > 1 && column <= source.Part.ColumnCount; column++)
        {
            var named = 0;
            foreach (var row in rows)
                if (column != offices && NameAt(source, row, column) is { } path && source.IndicatorOf(path) is not null)
                    named++;
            if (named > 1 && named * 2 >= rows.Count)
                return column;
        }
        return 0;
    }

    private static List<int> OfficeRows(SheetSource source, int offices)
    {
        var rows = new List<int>();
        for (var row = 1; row <= source.Part.RowCount; row++)
            if (OfficeNames.Find(source.Part.Shown(row, offices).Text, source.Scheme.Offices) is not null)
                rows.Add(row);
        return rows;
    }

    private static NamePath? NameAt(SheetSource source, int row, int column) =>
        source.Part.Shown(row, column) is { Kind: CellKind.Text } cell ? NamePath.Parse(source.Units.Split(HeaderName.Plain(WrittenName.Fold(cell.Text))).Name) : null;

    private static List<int> Rows(SheetSource source, int offices, int indicators)
    {
        var rows = new List<int>();
        for (var row = 1; row <= source.Part.RowCount; row++)
        {
            var name = source.Part.Shown(row, offices).Text;
            if (!source.Part.Shown(row, indicators).IsBlank
                && (OfficeNames.Find(name, source.Scheme.Offices) is not null || (rows.Count > 0 && !SignedLine.IsNote(source.Part, row, offices))))
                rows.Add(row);
        }
        return rows;
    }

    /// <summary>The columns of numbers; one that is headed as such goes before all others.</summary>
    private static List<int> ValueColumns(SheetSource source, List<int> rows, int offices, int indicators)
    {
        if (source.Mapping?.Values is { } named)
            return source.ColumnOf(named) is > 0 and var said ? [said] : [];
        var columns = new List<int>();
        for (var column = 1; column <= source.Part.ColumnCount; column++)
        {
            var numbers = rows.Count(r => source.Part[r, column] is { Kind: CellKind.Number } || (!source.Part[r, column].IsBlank && ValueReader.LooksLikeNumber(source.Part[r, column].Text)));
            if (column == offices || column == indicators || numbers * 2 < rows.Count || WrittenName.Fold(HeadOf(source.Part, rows[0], column)) == "序号")
                continue;
            if (ValueHeads.Contains(HeadOf(source.Part, rows[0], column)))
                return [column];
            columns.Add(column);
        }
        return columns;
    }

    private static string HeadOf(Sheet sheet, int first, int column) => first > 1 ? sheet.Shown(first - 1, column).Text : "";

    private TableView Arrange(SheetSource source, List<int> rows, int offices, int indicators, int values, ViewDay? day = null)
    {
        var table = new ArrangedTable();
        foreach (var row in rows)
        {
            var office = WrittenName.Fold(source.Part.Shown(row, offices).Text);
            var column = table.Column(NameWithUnit(source, row, indicators), new CellAddress(row, indicators));
            var to = table.FreeRow(office, column) is > 0 and var free ? free : table.Row(office, new CellAddress(row, offices));
            table.Set(to, column, source.Part[row, values], new CellAddress(row, values));
        }
        return table.ToView(source, this, rows[0] > 1 && !new SheetRows(source.Part).IsHeading(rows[0] - 1, offices) ? rows[0] - 1 : rows[0], values, day: day);
    }

    /// <summary>The indicator's name, with the unit in brackets that a cell beside it may name.</summary>
    private static string NameWithUnit(SheetSource source, int row, int indicators)
    {
        var name = HeaderName.Plain(WrittenName.Fold(source.Part.Shown(row, indicators).Text));
        if (source.Units.Split(name).Unit is not null)
            return name;
        for (var column = indicators + 1; column <= source.Part.ColumnCount; column++)
            if (WrittenName.Fold(source.Part[row, column].Text) is { Length: > 0 } unit && source.Units.Contains(unit))
                return $"{name}({unit})";
        return name;
    }
}
