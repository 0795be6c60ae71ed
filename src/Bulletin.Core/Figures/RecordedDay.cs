using System.Text.Json;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Figures;

/// <summary>A day put together again from the values that <c>figures.json</c> lists, and from the offices that it says were left out of them.</summary>
internal sealed class RecordedDay
{
    private readonly Scheme _scheme;
    private readonly Reported?[][] _values;
    private readonly HashSet<int> _received = [];
    private readonly Place _nowhere;

    private RecordedDay(Scheme scheme)
    {
        _scheme = scheme;
        _values = [.. scheme.Indicators.Select(_ => new Reported?[scheme.Offices.Count])];
        _nowhere = new(FiguresFile.Name);
    }

    public static Day Of(Scheme scheme, DateOnly date, JsonElement figures, JsonElement page)
    {
        var day = new RecordedDay(scheme);
        foreach (var figure in figures.EnumerateArray())
            day.Take(figure);
        day.FillGaps(page);
        var columns = scheme.Indicators.Where((_, i) => day._values[i].Any(v => v is not null)).Select(i => i.Code).ToList();
        return new(scheme, date, [new("", day._nowhere) { Columns = columns }], day._values);
    }

    /// <summary>The values that an entry lists.</summary>
    public static IReadOnlyList<Reported> Inputs(Scheme scheme, JsonElement figure)
    {
        var inputs = new List<Reported>();
        foreach (var input in figure.GetProperty("inputs").EnumerateArray())
            if (scheme.Indicator(FiguresFile.Said(input, "indicator")) is { } indicator && FiguresFile.Value(scheme, indicator, input) is { } value)
                inputs.Add(value);
        return inputs;
    }

    private void Take(JsonElement figure)
    {
        // 已报 lists for each office the first cell that it filled in, which may be a text or a value that was set aside.
        var isReceived = FiguresFile.Said(figure, "code") == Calculator.Received;
        foreach (var input in isReceived ? figure.GetProperty("inputs").EnumerateArray() : [])
            if (_scheme.Offices.Find(FiguresFile.Said(input, "office")) is { } office)
                _received.Add(office.Index);
        if (isReceived)
            return;
        // An office may stand in several rows; what a figure lists of it is all of them.
        foreach (var rows in Inputs(_scheme, figure).Where(v => v.Value is not null).GroupBy(v => $"{v.Indicator.Code}\n{v.Office.Index}"))
            _values[Row(rows.First().Indicator)][rows.First().Office.Index] ??= rows.First() with { Value = rows.Aggregate(Rational.Zero, (sum, v) => sum + v.Value!) };
    }

    /// <summary>
    /// What is not listed was left out of the sum (a due value is missing, or was set aside), or was not due. A dash stands for the latter;
    /// an office that reported nothing has nothing.
    /// </summary>
    private void FillGaps(JsonElement page)
    {
        var left = page.TryGetProperty(RecordKeys.LeftOut, out var all) ? all : default;
        foreach (var indicator in _scheme.Indicators)
        {
            var wanting = left.ValueKind == JsonValueKind.Object && left.TryGetProperty(indicator.Code, out var names)
                ? names.EnumerateArray().Select(n => _scheme.Offices.Find(n.GetString() ?? "")?.Index).ToHashSet() : [];
            foreach (var office in _scheme.Offices.Offices.Where(o => _received.Contains(o.Index)))
                _values[Row(indicator)][office.Index] ??= wanting.Contains(office.Index)
                    ? new Reported(indicator, office, ReportedState.Faulty, "", _nowhere) { IsSetAside = true }
                    : new Reported(indicator, office, ReportedState.Dash, "", _nowhere);
        }
    }

    private int Row(Indicator indicator)
    {
        for (var i = 0; i < _scheme.Indicators.Count; i++)
            if (ReferenceEquals(_scheme.Indicators[i], indicator))
                return i;
        return -1;
    }
}
