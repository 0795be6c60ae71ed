using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// What each part of a sheet was taken for, so that a person can see whether the right table was found. Of a sheet that was not read, its sketch.
/// </summary>
public sealed class SheetMap(SheetSource source, IReadOnlyList<TableReading> tables)
{
    public Place Place { get; } = source.Place;

    /// <summary>Why the sheet was not read; null where it was.</summary>
    public Words? WhyNot { get; init; }

    /// <summary>The layout; null where no table was found.</summary>
    public Layout? Layout => tables.Count == 0 ? null : tables[0].View.Layout;

    /// <summary>How sure it is that the table was found, in percent: the least sure of its tables; null where there is none.</summary>
    public int? Confidence => tables.Count == 0 ? null : tables.Min(t => t.Confidence);

    /// <summary>The parts from top to bottom: what stands above, then table by table.</summary>
    public IReadOnlyList<SheetMapEntry> Entries() => tables.Count == 0 ? Sketched() : [.. Above(tables[0]), .. tables.SelectMany(Of)];

    /// <summary>What the sheet looks like by its shape alone: what a scheme would have to name.</summary>
    private List<SheetMapEntry> Sketched()
    {
        if (SheetSketch.Of(Place.File, source.Sheet) is not { } sketch)
            return [];
        var (table, columns, rows) = (sketch.Table, sketch.Columns, sketch.Rows);
        var entries = new List<SheetMapEntry> { new(Whole(table.HeaderTop, table.HeaderBottom), new("像表头", "header?"), sketch.Title) };
        if (rows.Count > 0)
            entries.Add(new(Down(table.OfficeColumn, rows[0].Row, rows[^1].Row), new("像名称", "names?"), $"{sketch.LabelName} {rows.Count}".Trim()));
        foreach (var column in columns)
            entries.Add(new(Down(column.Column, table.FirstRow, Math.Max(table.FirstRow, rows.Count == 0 ? 0 : rows[^1].Row)), new("像指标", "column?"), column.Unit is null ? column.Path.ToString() : $"{column.Path} ({column.Unit})"));
        foreach (var total in rows.Where(r => r.IsTotal))
            entries.Add(new(Whole(total.Row, total.Row), new("像合计", "total?"), total.Label));
        return entries;
    }

    private string Whole(int top, int bottom) => $"{new CellAddress(top, 1)}:{new CellAddress(bottom, Math.Max(1, source.Sheet.ColumnCount))}";

    private static string Down(int column, int top, int bottom) =>
        $"{new CellAddress(top, column)}:{new CellAddress(bottom, column)}";

    private IEnumerable<SheetMapEntry> Above(TableReading first)
    {
        for (var row = 1; row < first.View.FirstRow; row++)
            for (var column = 1; column <= source.Sheet.ColumnCount; column++)
                if (source.Sheet[row, column] is { IsBlank: false } cell)
                    yield return new(Cell(row, column), RoleAbove(first, WrittenName.FoldLine(cell.Text), new CellAddress(row, column)), cell.Text);
    }

    private Words RoleAbove(TableReading first, string text, CellAddress at)
    {
        if (text == first.Heading.Title)
            return new("标题", "title");
        if (first.Heading.Units?.Place.Cell == at)
            return new("计量单位", "unit");
        if (SentTimeReader.IsSentTime(text))
            return new("报送时间", "time of sending");
        if (first.Heading.Dates().Any(d => d.Place.Cell == at))
            return new("日期", "date");
        return first.View.Layout.IsOfOneOffice && source.Office.Place.Cell == at ? new("填报单位", "office") : new("不用", "not used");
    }

    private IEnumerable<SheetMapEntry> Of(TableReading table)
    {
        var view = table.View;
        if (!view.IsArranged)
            yield return new(Range(view, view.Area.HeaderTop, view.Area.FirstColumn, view.Area.HeaderBottom, LastColumn(view)), new("表头", "header"), "");
        yield return Offices(table);
        foreach (var column in table.Header)
            yield return Column(table, column);
        foreach (var line in table.Lines)
            if (line.Kind is not SheetLineKind.Office)
                yield return new(Range(view, line.Row, view.Area.FirstColumn, line.Row, LastColumn(view)), line.Kind == SheetLineKind.Again && table.AddsRows ? new("又一行，相加", "once more, added") : Role(line.Kind), TextOf(view, line.Row));
        foreach (var note in table.Notes)
            if (note.Place.Cell is { } cell && !table.Lines.Any(l => view.Address(l.Row, Math.Max(1, view.Area.FirstColumn)).Row == cell.Row && view.TurnedAt == 0))
                yield return new(cell.ToString(), Role(SheetLineKind.Note), note.Text);
    }

    private SheetMapEntry Offices(TableReading table)
    {
        var view = table.View;
        var lines = table.Lines.Where(l => l.Kind is SheetLineKind.Office or SheetLineKind.Again).Select(l => l.Row).ToList();
        var role = new Words(source.Scheme.OfficeWord, "offices");
        if (view.Office is { } only)
            return new(source.Office.Place.Cell?.ToString() ?? "", role, only.Name);
        var count = table.Values.Select(v => v.Office).Distinct().Count();
        return new(lines.Count == 0 ? "" : Range(view, lines.Min(), view.Area.OfficeColumn, lines.Max(), view.Area.OfficeColumn), role, $"{count}/{source.Scheme.Offices.Count}");
    }

    private static SheetMapEntry Column(TableReading table, HeaderColumn column)
    {
        var view = table.View;
        var rows = table.Lines.Where(l => l.Kind is not SheetLineKind.Note).Select(l => l.Row).ToList();
        var range = rows.Count == 0 ? Range(view, column.Row, column.Column, column.Row, column.Column) : Range(view, rows.Min(), column.Column, rows.Max(), column.Column);
        if (table.Columns.FirstOrDefault(c => c.Column.Column == column.Column) is not { Indicator: { } indicator } known)
            return new(range, table.OfOtherDays.Contains(column) ? new("别日", "another day") : new("未读", "not read"), column.Written);
        var unit = indicator.Unit.Length == 0 ? "" : $" ({indicator.Unit})";
        return new(range, known.Column.IsSetAside ? new("不计", "set aside") : new("指标", "indicator"), $"{indicator.Code}{unit} ← {column.Written}");
    }

    private static Words Role(SheetLineKind kind) => kind switch
    {
        SheetLineKind.Total => new("合计", "total"),
        SheetLineKind.Again => new("又一行", "once more"),
        SheetLineKind.Unknown => new("认不出", "unknown"),
        _ => new("备注", "note"),
    };

    /// <summary>The name of a row, or else the first words in it.</summary>
    private static string TextOf(TableView view, int row)
    {
        if (view.Cells.Shown(row, Math.Max(1, view.Area.OfficeColumn)) is { IsBlank: false } name)
            return name.Text;
        for (var column = 1; column <= view.Cells.ColumnCount; column++)
            if (!view.Cells.Shown(row, column).IsBlank)
                return view.Cells.Shown(row, column).Text;
        return "";
    }

    private static int LastColumn(TableView view) => Math.Min(view.Area.LastColumn, Math.Max(1, view.Cells.ColumnCount));

    private static string Cell(int row, int column) => new CellAddress(row, column).ToString();

    private static string Range(TableView view, int top, int left, int bottom, int right)
    {
        var (first, last) = (view.Address(top, Math.Max(1, left)), view.Address(bottom, Math.Max(1, right)));
        return first == last ? first.ToString() : $"{first}:{last}";
    }
}
