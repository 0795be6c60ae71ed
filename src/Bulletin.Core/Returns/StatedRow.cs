using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// A row of totals as the sheet states it. It holds numbers and cells apart, and makes each <see cref="ReportedTotal"/> when it is asked for: a return
/// of one office has as many totals as values, and those of one form state them in the same cells.
/// </summary>
internal sealed class StatedRow(string label, IReadOnlyList<Office> offices, Place sheet, int most)
{
    private readonly Rational[] _values = new Rational[most];
    private TotalCell[] _cells = new TotalCell[most];
    private ReportedTotal?[]? _whole;

    public int Count { get; private set; }

    public ReportedTotal this[int index] => _whole?[index] ?? Made(index, _values[index].ToString());

    /// <summary>Adds a total; one whose text is not just the number, or that adds up but some cells of its offices, is held whole.</summary>
    public void Add(Indicator indicator, Rational value, string text, CellAddress at, IReadOnlyList<Place>? cells = null)
    {
        (_values[Count], _cells[Count]) = (value, new(indicator, at));
        if (cells is not null || !value.IsWritten(text))
            (_whole ??= new ReportedTotal?[_values.Length])[Count] = Made(Count, text) with { Cells = cells };
        Count++;
    }

    /// <summary>Holds the cells of another row in place of its own, where they are the same.</summary>
    public void Share(StatedRow other)
    {
        if (other.Count != Count)
            return;
        for (var i = 0; i < Count; i++)
            if (!_cells[i].IsSame(other._cells[i]))
                return;
        _cells = other._cells;
    }

    private ReportedTotal Made(int index, string text) =>
        new(_cells[index].Indicator, _values[index], text, sheet with { Cell = _cells[index].At }) { Label = label, Offices = offices };
}
