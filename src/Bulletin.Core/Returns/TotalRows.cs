using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// Says which offices each total of a table adds up. The last 合计 below all offices, else the first, adds up all; a 小计, or another 合计,
/// adds up those between it and the total before it, or, where the first of them stands above its offices, those down to the next.
/// </summary>
public sealed class TotalRows
{
    private readonly List<OfficeRow> _offices = [];
    private readonly List<TotalRow> _totals = [];

    public bool HasTotals => _totals.Count > 0;

    public bool Has(Office office) => _offices.Exists(o => o.Office == office);

    public void AddOffice(Office office, int row) => _offices.Add(new(office, row));

    public void AddTotal(int row, string label) => _totals.Add(new(row, label, _offices.Count));

    /// <summary>Each total with the offices that it adds up, and their rows where some of an office's are not among them.</summary>
    public IEnumerable<(int Row, string Label, IReadOnlyList<Office> Offices, IReadOnlyList<int>? Rows)> WithOffices()
    {
        var whole = Whole();
        var parts = _totals.FindAll(t => t != whole);
        var standAbove = parts.Count > 0 && parts[0].OfficesBefore == 0;
        foreach (var total in _totals)
        {
            if (total == whole)
            {
                yield return (total.Row, total.Label, Between(0, _offices.Count), null);
                continue;
            }
            var at = parts.IndexOf(total);
            var (from, to) = standAbove
                ? (total.OfficesBefore, at + 1 < parts.Count ? parts[at + 1].OfficesBefore : _offices.Count)
                : (at == 0 ? 0 : parts[at - 1].OfficesBefore, total.OfficesBefore);
            yield return (total.Row, total.Label, Between(from, to), RowsBetween(from, to));
        }
    }

    private TotalRow? Whole()
    {
        var totals = _totals.FindAll(t => !OfficeNames.IsSubtotal(t.Label));
        return totals.Count == 0 ? null : totals[^1].OfficesBefore == _offices.Count ? totals[^1] : totals[0];
    }

    private Office[] Between(int from, int to)
    {
        var offices = new List<Office>();
        for (var i = from; i < to; i++)
            if (!offices.Contains(_offices[i].Office))
                offices.Add(_offices[i].Office);
        return [.. offices];
    }

    private List<int>? RowsBetween(int from, int to)
    {
        var among = _offices.GetRange(from, to - from);
        return _offices.Exists(o => !among.Contains(o) && among.Exists(a => a.Office == o.Office)) ? among.ConvertAll(a => a.Row) : null;
    }

    private sealed record OfficeRow(Office Office, int Row);

    private sealed record TotalRow(int Row, string Label, int OfficesBefore);
}
