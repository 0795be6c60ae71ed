using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// A row of totals as the sheet states it. It holds numbers and addresses, and makes each <see cref="ReportedTotal"/> when it is asked for: a return
/// of one office has as many totals as values.
/// </summary>
internal sealed class StatedRow(string label, IReadOnlyList<Office> offices, Place sheet, int most)
{
    private readonly Stated[] _cells = new Stated[most];
    private ReportedTotal?[]? _whole;

    public int Count { get; private set; }

    public ReportedTotal this[int index] => _whole?[index] ?? Made(_cells[index], _cells[index].Value.ToString());

    /// <summary>Adds a total; one whose text is not just the number, or that adds up but some cells of its offices, is held whole.</summary>
    public void Add(Indicator indicator, Rational value, string text, CellAddress at, IReadOnlyList<Place>? cells = null)
    {
        var cell = _cells[Count] = new(indicator, value, at.Row, at.Column);
        if (cells is not null || !value.IsWritten(text))
            (_whole ??= new ReportedTotal?[_cells.Length])[Count] = Made(cell, text) with { Cells = cells };
        Count++;
    }

    private ReportedTotal Made(Stated cell, string text) =>
        new(cell.Indicator, cell.Value, text, sheet with { Cell = new(cell.Row, cell.Column) }) { Label = label, Offices = offices };

    private readonly record struct Stated(Indicator Indicator, Rational Value, int Row, int Column);
}
