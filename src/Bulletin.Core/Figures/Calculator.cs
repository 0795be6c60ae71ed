using Bulletin.Checks;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Figures;

/// <summary>
/// The calculator: from a checked day to all figures that may be printed of it. Indicators first, then what is left of each whole,
/// rates, deadlines and the offices themselves.
/// </summary>
public sealed class Calculator
{
    /// <summary>The number of offices due to report.</summary>
    public const string Expected = "应报办事处";

    /// <summary>The number of offices that reported.</summary>
    public const string Received = "已报办事处";

    private readonly CheckedDay _checked;
    private readonly Day _day;
    private readonly Scheme _scheme;
    private readonly DaySeries _reported;
    private readonly Dictionary<string, Series> _series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Reported>> _inputs = new(StringComparer.Ordinal);
    private readonly List<Figure> _figures = [];

    private Calculator(CheckedDay day)
    {
        _checked = day;
        _day = day.Day;
        _scheme = day.Day.Scheme;
        _reported = new(day.Day);
    }

    public static FigureSet Run(CheckedDay day) => new Calculator(day).Run();

    private FigureSet Run()
    {
        foreach (var indicator in _scheme.Indicators)
            Add(indicator);
        foreach (var indicator in _scheme.Indicators)
            AddRest(indicator);
        foreach (var rate in _scheme.Rates)
            Add(rate);
        foreach (var rate in _scheme.Rates)
            AddQuotient(rate);
        foreach (var deadline in _scheme.Deadlines)
            Add(deadline);
        AddOffices();
        return new(_figures, _series, _scheme);
    }

    private void Add(Indicator indicator)
    {
        var inputs = CellsOf(indicator);
        if (!indicator.IsNumber || inputs.Count == 0)
            return;
        var series = _reported.Of(indicator.Code);
        _series[indicator.Code] = series;
        _inputs[indicator.Code] = inputs;
        if (indicator.IsSummable)
            Put(new(indicator.Code, indicator.Title, series.Whole, indicator.Unit, indicator.Decimals, "") { Formula = $"合计({indicator.Code})" });
    }

    /// <summary>The cells of the values that count: where every office's one cell does, the day's own row.</summary>
    private IReadOnlyList<Reported> CellsOf(Indicator indicator)
    {
        var row = _day.Row(indicator);
        foreach (var value in row)
            if (value is not { Counted: not null, Rows.Count: 0 })
                return row.OfType<Reported>().Where(r => r.Counted is not null).SelectMany(r => r.ByCell).ToArray();
        return row!;
    }

    private void AddRest(Indicator part)
    {
        if (part.PartOf is { } whole && _series.ContainsKey(part.Code) && _series.ContainsKey(whole))
            Add(RestCode(part), RestCode(part), part.Unit, part.Decimals, $"{whole} - {part.Code}", null);
    }

    /// <summary>The code of what is left of a whole without this part.</summary>
    public static string RestCode(Indicator part) => part.RestCode;

    private void Add(Rate rate) => Add(rate.Code, rate.Title, rate.Unit, rate.Decimals, rate.Formula, rate.Definition);

    /// <summary>A rate that is no plain quotient of two totals brings that quotient along, for the note that explains the difference.</summary>
    private void AddQuotient(Rate rate)
    {
        if (QuotientOf(rate) is not { } quotient || !_series.ContainsKey(quotient.Part) || !_series.ContainsKey(quotient.Whole))
            return;
        var pooled = $"{quotient.Part} / {quotient.Whole}";
        if (_figures.All(f => f.Formula != pooled))
            Add(QuotientCode(quotient), $"{TitleOf(quotient.Part)}÷{TitleOf(quotient.Whole)}", rate.Unit, rate.Decimals, pooled, null);
    }

    private Quotient? QuotientOf(Rate rate) =>
        rate.Formula.Quotient ?? (rate.Formula.Names is [var only] ? _scheme.Rate(only)?.Formula.Quotient : null);

    private static string QuotientCode(Quotient quotient) => $"{quotient.Part}比{quotient.Whole}";

    private string TitleOf(string code) => _scheme.Indicator(code)?.Title ?? code;

    private void Add(Deadline deadline)
    {
        if (_scheme.Indicator(deadline.Indicator) is not { PartOf: not null } part || !_series.TryGetValue(RestCode(part), out var rest))
            return;
        var due = deadline.DueFrom(_day.Date);
        var days = Rational.From(due.DayNumber - _day.Date.DayNumber);
        var left = DeadlineNames.DaysLeft(part.Code);
        Put(new(left, $"距{part.Title}时限", days, "天", 0, "") { Formula = $"{due:yyyy-MM-dd} - {_day.Date:yyyy-MM-dd}" });
        if (days.Sign > 0 && rest.Whole is { } open && open.Over(days) is { } pace)
            Put(new(DeadlineNames.Pace(part.Code), $"{part.Title}每天至少", pace.Ceiling(), part.Unit, 0, "")
            {
                Formula = $"向上取整({RestCode(part)} / {left})",
                Operands = [RestCode(part), left],
                Inputs = _inputs[RestCode(part)],
            });
    }

    private void AddOffices()
    {
        var due = _checked.Offices.Expected;
        Put(new(Expected, "应报的" + _scheme.OfficeWord, Rational.From(due.Count), "个", 0, "") { Formula = "名册中应报的个数", Offices = due.Count });
        var received = _checked.Offices.Received;
        Put(new(Received, "已报的" + _scheme.OfficeWord, Rational.From(received.Count), "个", 0, "")
        {
            Formula = "报表中有数的行数",
            Inputs = received.Select(FirstValue).ToArray(),
        });
    }

    private Reported FirstValue(Office office) =>
        _scheme.Indicators.Select(i => _day.Value(i, office)).OfType<Reported>().First(r => r.State != ReportedState.Blank);

    private void Add(string code, string title, string unit, int decimals, string formula, string? definition)
    {
        if (Formula.Parse(formula, new Place(_scheme.File)).Formula is { } parsed)
            Add(code, title, unit, decimals, parsed, definition);
    }

    private void Add(string code, string title, string unit, int decimals, Formula formula, string? definition)
    {
        if (!formula.Names.All(_series.ContainsKey))
            return;
        var series = formula.Evaluate(code, name => _series[name], _scheme.Offices.Count);
        _series[code] = series;
        _inputs[code] = InputsOf(formula, series);
        Put(new(code, title, series.Whole, unit, decimals, "") { Formula = formula.Text, Definition = definition, Operands = formula.Names });
    }

    /// <summary>The inputs of all that a formula names, of the offices that take part. Of two indicators no cell is the same; of two rates it may be.</summary>
    private IReadOnlyList<Reported> InputsOf(Formula formula, Series series)
    {
        var all = new JoinedInputs([.. formula.Names.Select(name => _inputs[name])]);
        bool TakesPart(Reported input) => series.TakesPart(input.Office.Index);
        if (!formula.Names.All(n => _scheme.Indicator(n) is not null))
            return all.Where(TakesPart).Distinct<Reported>(ReferenceEqualityComparer.Instance).ToArray();
        return all.All(TakesPart) ? all : all.Where(TakesPart).ToArray();
    }

    /// <summary>What the scheme itself calls by a name goes before what is reckoned under it by the way.</summary>
    private void Put(Figure figure)
    {
        if (_figures.Exists(f => f.Code == figure.Code))
            return;
        var inputs = figure.Inputs.Count > 0 ? figure.Inputs : _inputs.GetValueOrDefault(figure.Code) ?? [];
        _figures.Add(figure with
        {
            Printed = PrintedNumber.Of(figure.Value, figure.Unit, figure.Decimals, _scheme.Rounding),
            Inputs = inputs,
            Offices = figure.Offices > 0 ? figure.Offices : inputs.Select(i => i.Office).Distinct<Office>(ReferenceEqualityComparer.Instance).Count(),
        });
    }
}
