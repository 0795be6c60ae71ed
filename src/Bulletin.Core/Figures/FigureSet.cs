using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Figures;

/// <summary>All figures of a day in the scheme's order, and the series behind them.</summary>
public sealed class FigureSet(IReadOnlyList<Figure> all, IReadOnlyDictionary<string, Series> series, Scheme scheme)
{
    private const int MostDecimals = 6;

    private readonly Dictionary<string, Figure> _byCode = all.ToDictionary(f => f.Code, StringComparer.Ordinal);

    public IReadOnlyList<Figure> All { get; } = all;

    public Scheme Scheme { get; } = scheme;

    /// <summary>The same figures with more known of them, over the same series.</summary>
    public FigureSet With(IReadOnlyList<Figure> same) => new(same, series, Scheme);

    /// <summary>The figure of that code; null if none.</summary>
    public Figure? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Whether the scheme defines a figure of that code, which may still have no value today. Who writes it made no mistake in the name.</summary>
    public bool Knows(string code) =>
        _byCode.ContainsKey(code) || Scheme.Indicator(code) is not null || Scheme.Rate(code) is not null
        || Scheme.Indicators.Any(i => i.PartOf is not null && Calculator.RestCode(i) == code)
        || Scheme.Deadlines.Any(d => code == DeadlineNames.DaysLeft(d.Indicator) || code == DeadlineNames.Pace(d.Indicator));

    /// <summary>What was probably meant by a code that no figure has: the code of the figure that the page calls so, else the nearest.</summary>
    public Words OfferFor(string name) => All.FirstOrDefault(f => f.Title == name) is { } called
        ? new($"它是“{called.Code}”印在版面上的叫法，这里要写代码“{called.Code}”。", $" The page calls '{called.Code}' so: write '{called.Code}'.")
        : Spelling.Offer(name, All.Select(f => f.Code));

    /// <summary>The values by office of that code; null if there are none.</summary>
    public Series? Series(string code) => series.GetValueOrDefault(code);

    /// <summary>The offices that the scheme's policy left out of a figure, in the register's order.</summary>
    public IReadOnlyList<Office> LeftOut(string code) =>
        Series(code) is { LeftOut.Count: > 0 } series ? [.. Scheme.Offices.Offices.Where(o => series.LeftOut.Contains(o.Index))] : [];

    /// <summary>One office's value of a figure as printed, without its unit.</summary>
    public string PrintedFor(Figure figure, Office office) =>
        PrintedNumber.Of(Series(figure.Code)?.ByOffice[office.Index], figure.Unit, figure.Decimals, Scheme.Rounding);

    /// <summary>The value of a figure printed with other decimals than its own.</summary>
    public string Printed(Figure figure, int decimals) => PrintedNumber.Of(figure.Value, figure.Unit, decimals, Scheme.Rounding);

    /// <summary>Whether these words are the figure, with its unit or without, in its own decimals or others.</summary>
    public bool Prints(Figure figure, string words)
    {
        if (words == figure.Text || words == figure.Printed)
            return true;
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
            if (Reads(words, Printed(figure, decimals), figure.Unit))
                return true;
        return false;
    }

    /// <summary>Whether these words are the figure of one of the offices, as a table prints it.</summary>
    public bool PrintsForAnOffice(Figure figure, string words) => Ranked(figure.Code).Any(o => Reads(words, PrintedFor(figure, o), figure.Unit));

    private static bool Reads(string words, string printed, string unit) => printed != Rounding.NoValue && (words == printed || words == printed + unit);

    /// <summary>Offices with a value, from the largest to the smallest; equals in the register's order.</summary>
    public IReadOnlyList<Office> Ranked(string code)
    {
        var values = Series(code)?.ByOffice;
        return values is null ? [] : [.. Scheme.Offices.Offices.Where(o => values[o.Index] is not null).OrderByDescending(o => values[o.Index])];
    }

    /// <summary>The quotient of two totals that a reader of this rate will reckon, as a figure; null where the rate names no part and whole.</summary>
    public (Figure Part, Figure Whole, Figure Quotient)? Division(Figure rate)
    {
        var formula = Scheme.Rate(rate.Code)?.Formula;
        var quotient = formula?.Quotient ?? (formula?.Names is [var only] ? Scheme.Rate(only)?.Formula.Quotient : null);
        if (quotient is null || Find(quotient.Part) is not { } part || Find(quotient.Whole) is not { } whole)
            return null;
        var pooled = All.FirstOrDefault(f => f.Formula == $"{quotient.Part} / {quotient.Whole}");
        return pooled is null ? null : (part, whole, pooled);
    }
}
