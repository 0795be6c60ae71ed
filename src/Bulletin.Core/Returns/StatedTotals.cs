using System.Collections;

namespace Bulletin.Returns;

/// <summary>The totals of a table, row by row.</summary>
internal sealed class StatedTotals : IReadOnlyList<ReportedTotal>
{
    private readonly List<StatedRow> _rows = [];

    public int Count { get; private set; }

    public ReportedTotal this[int index]
    {
        get
        {
            var row = 0;
            for (; index >= _rows[row].Count; row++)
                index -= _rows[row].Count;
            return _rows[row][index];
        }
    }

    public void Add(StatedRow row)
    {
        _rows.Add(row);
        Count += row.Count;
    }

    /// <summary>Holds the cells of another table's totals in place of its own, row by row, where they are the same.</summary>
    public void Share(StatedTotals other)
    {
        for (var row = 0; row < Math.Min(_rows.Count, other._rows.Count); row++)
            _rows[row].Share(other._rows[row]);
    }

    public IEnumerator<ReportedTotal> GetEnumerator()
    {
        foreach (var row in _rows)
            for (var i = 0; i < row.Count; i++)
                yield return row[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
