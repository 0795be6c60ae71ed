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

    public IEnumerator<ReportedTotal> GetEnumerator()
    {
        foreach (var row in _rows)
            for (var i = 0; i < row.Count; i++)
                yield return row[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
