using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>A row of values below offices that stand across: the day and the label that stand left of them, if any.</summary>
internal sealed record GroupRow(int Row, SeenDate? Day, string Label, CellAddress LabelAt)
{
    /// <summary>The rows that hold a number; totals over them and signatures are none.</summary>
    public static List<GroupRow> All(SheetSource source, GroupHeader header)
    {
        var rows = new List<GroupRow>();
        for (var row = header.Bottom + 1; row <= source.Part.RowCount; row++)
            if (GroupHeader.HoldsNumber(source.Part, row, header.FirstColumn) && Of(source, row, header.FirstColumn) is { } read)
                rows.Add(read);
        return rows;
    }

    private static GroupRow? Of(SheetSource source, int row, int first)
    {
        SeenDate? day = null;
        var labels = new List<string>();
        var at = new CellAddress(row, 1);
        for (var column = 1; column < first; column++)
        {
            var cell = source.Part.Shown(row, column);
            if (cell.IsBlank)
                continue;
            if (OfficeNames.IsTotal(cell.Text) || OfficeNames.IsSignature(cell.Text))
                return null;
            if (DayHead.Of(source.Part, row, column, source.Place) is { } dated)
                day = dated;
            else if (cell.Kind == CellKind.Text && !ValueReader.LooksLikeNumber(cell.Text) && HeaderName.Plain(WrittenName.Fold(cell.Text)) is var label && !IsGeneral(label))
                (at, labels) = (new(row, column), [.. labels, label]);
        }
        return new(row, day, string.Join('/', labels), at);
    }

    /// <summary>数量 beside a row of values names no indicator.</summary>
    private static bool IsGeneral(string label) => ValueHeads.Contains(label);
}
