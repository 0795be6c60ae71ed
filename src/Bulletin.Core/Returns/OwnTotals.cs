using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>The rows in which one office adds up its own rows: 小计 stands in a cell of the row, and other rows of the office bear no such word.</summary>
internal sealed class OwnTotals
{
    private readonly Dictionary<int, string> _labels = [];

    public static OwnTotals None { get; } = new();

    /// <summary>Looks for them where the scheme adds rows; elsewhere a second row of an office is asked about anyhow.</summary>
    public static OwnTotals In(TableView view, IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns, IReadOnlyList<(int Row, Office Office)> rows)
    {
        var own = new OwnTotals();
        var read = columns.Select(c => c.Column.Column).ToHashSet();
        foreach (var office in rows.GroupBy(r => r.Office.Index))
        {
            var labels = office.Select(r => (r.Row, Label: LabelIn(view, r.Row, read))).ToList();
            if (labels.Exists(l => l.Label is null))
                foreach (var (row, label) in labels)
                    if (label is not null)
                        own._labels.Add(row, label);
        }
        return own;
    }

    /// <summary>The word that calls the row a total; null where it is none.</summary>
    public string? LabelOf(int row) => _labels.TryGetValue(row, out var label) ? label : null;

    private static string? LabelIn(TableView view, int row, HashSet<int> read)
    {
        for (var column = view.Area.FirstColumn; column <= Math.Min(view.Area.LastColumn, view.Cells.ColumnCount); column++)
            if (!read.Contains(column) && column != view.Area.OfficeColumn && OfficeNames.IsTotal(view.Cells[row, column].Text))
                return view.Cells[row, column].Text.Trim();
        return null;
    }
}
