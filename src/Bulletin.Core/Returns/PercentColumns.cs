using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// Settles what the bare numbers of a column headed % are. Where none is above 1 they are shares (0.9875 is 98.75 %), else percent. Where
/// no formula of the scheme can tell whether that is right, somebody is asked.
/// </summary>
internal static class PercentColumns
{
    public static readonly FindingKind Kind = new("percent-or-share", Severity.Verify,
        new("百分数还是小数", "Percent or shares"));

    private const string Percent = "%";

    public static IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Settle(
        TableView view, IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns, ICollection<Finding> findings)
    {
        var settled = new List<(HeaderColumn, Indicator)>(columns);
        for (var i = 0; i < settled.Count; i++)
            if (columns[i] is ({ Unit: Percent } column, { Unit: Percent, IsNumber: true } indicator))
                settled[i] = (Settled(view, column, indicator, findings), indicator);
        return settled;
    }

    private static HeaderColumn Settled(TableView view, HeaderColumn column, Indicator indicator, ICollection<Finding> findings)
    {
        var (small, large, first) = (0, 0, 0);
        for (var row = view.Area.FirstRow; row <= Math.Min(view.Area.LastRow, view.Cells.RowCount); row++)
        {
            var size = Math.Abs(BareNumber(view.Cells[row, column.Column]) ?? 0);
            large += size > 1 ? 1 : 0;
            small += size is > 0 and <= 1 ? 1 : 0;
            first = small == 1 && first == 0 ? row : first;
        }
        if (small > 0 && indicator.Formula is null)
            findings.Add(Unclear(view.At(first, column.Column), view.Cells[first, column.Column].Text, column, large == 0));
        return column with { HoldsShares = small > 0 && large == 0 };
    }

    private static decimal? BareNumber(Cell cell) => cell.Kind switch
    {
        CellKind.Number when !cell.IsPercent => cell.Number,
        CellKind.Text when WrittenNumber.Read(cell.Text) is { IsPercent: false, Unit: "" } number => number.Value,
        _ => null,
    };

    private static Finding Unclear(Place place, string written, HeaderColumn column, bool areShares) =>
        Kind.At(place,
            areShares
                ? new($"“{column.Written}”以%计，这一列的数却都不超过 1，按小数读（{written} 即 {written}×100%）。", $"'{column.Written}' is in %, yet no number of the column is above 1; they are read as shares ({written} is {written} × 100 %).")
                : new($"“{column.Written}”以%计，别的数大于 1，这里写 {written}，按列名读作 {written}%。", $"'{column.Written}' is in % and other numbers are above 1; {written} is read as {written} %."),
            new("请核对；百分数请写成 98.75，或把单元格设为百分比格式。", "Check it; write percent as 98.75, or give the cells the percent format.")) with
        { Found = written };
}
