using System.Globalization;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Indicators down, offices across: the same table, turned.</summary>
public sealed class OfficesAcross : Layout
{
    public override string Code => "across";

    public override Words Name => new("指标在行、办事处在列", "indicators down, offices across");

    public override IReadOnlyList<TableView> Views(SheetSource source)
    {
        var row = int.TryParse(source.Mapping?.Offices, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : OfficeRow(source);
        if (row == 0 || (source.Mapping is null && IsOfOneOfficeAlone(source, row)))
            return [];
        var turned = TableView.Turned(source.Part, row);
        var found = source.Mapping?.Header is { } header
            ? new TableArea(header.First, header.Last, turned.RowCount, 1)
            : new TableFinder(turned, source.Scheme, isTurned: true).Find(column: 1);
        return found is { } area
            ? [new TableView(turned, area with { FirstColumn = 2 }, source.Place, this) { TurnedAt = row, FirstRow = row }]
            : [];
    }

    /// <summary>填报单位 | 东湖街道办事处 names who fills it in, where a header with one row of values, or a form, stands below.</summary>
    private static bool IsOfOneOfficeAlone(SheetSource source, int row) =>
        OfficesIn(source, row) == 1 && SheetOffice.IsNamedIn(source, row) && (new OneRow().Views(source).Count > 0 || new OfficeForm().Views(source).Count > 0);

    /// <summary>The row that names the most offices right of its first name; 0 where none does.</summary>
    private static int OfficeRow(SheetSource source)
    {
        var (best, most) = (0, 0);
        for (var row = 1; row < source.Part.RowCount; row++)
            if (OfficesIn(source, row) is var named && named > most)
                (best, most) = (row, named);
        return best;
    }

    private static int OfficesIn(SheetSource source, int row)
    {
        // 填报单位：| 石桥街道办事处 names who fills it in.
        if (new SheetRows(source.Part).IsHeading(row, labelColumn: 1))
            return 0;
        var named = new HashSet<string>(StringComparer.Ordinal);
        var isFirst = true;
        for (var column = 1; column <= source.Part.ColumnCount; column++)
        {
            var cell = source.Part[row, column];
            if (cell.Kind != CellKind.Text || cell.IsBlank)
                continue;
            if (!isFirst && OfficeNames.Find(cell.Text, source.Scheme.Offices) is { } office)
                named.Add(office.Name);
            isFirst = false;
        }
        return named.Count;
    }
}
