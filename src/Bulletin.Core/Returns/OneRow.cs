using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>One office's sheet with a header and one row of values below it, in which the office itself is not named.</summary>
public sealed class OneRow : Layout
{
    public override string Code => "row";

    public override bool IsOfOneOffice => true;

    public override Words Name => new("一个办事处一行数", "one office, one row of values");

    public override IReadOnlyList<TableView> Views(SheetSource source)
    {
        if (source.Mapping?.Header is { } header)
            return Views(source, new TableArea(header.First, header.Last, source.Part.RowCount, 0));
        var shape = TableShape.Find(source.Part);
        // 填报单位 | 东湖街道办事处 looks like a header, and is a line above it.
        return shape is not null && SheetOffice.IsNamedIn(source, shape.HeaderTop)
            && Views(source, TableShape.Find(source.Part, shape.HeaderTop + 1)) is { Count: > 0 } below ? below : Views(source, shape);
    }

    private IReadOnlyList<TableView> Views(SheetSource source, TableArea? shape)
    {
        if (shape is null)
            return [];
        var area = shape with { OfficeColumn = 0 };
        var view = new TableView(source.Part, area, source.Place, this) { Office = source.Office.Office };
        var known = new HeaderReader(view, source.Units).Read().Where(c => source.IndicatorOf(c.Path) is not null).Select(c => c.Column).ToList();
        return known.Count > 0 && ValueRows(source.Part, area, known) == 1 ? [view] : [];
    }

    private static int ValueRows(Sheet sheet, TableArea area, List<int> columns)
    {
        var rows = 0;
        for (var row = area.FirstRow; row <= area.LastRow; row++)
            if (columns.Exists(c => sheet[row, c].Kind == CellKind.Number || (!sheet[row, c].IsBlank && ValueReader.LooksLikeNumber(sheet[row, c].Text))))
                rows++;
        return rows;
    }
}
