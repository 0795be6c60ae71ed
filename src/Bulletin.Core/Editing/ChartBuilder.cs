using System.Globalization;
using Bulletin.Figures;
using Bulletin.Formulas;

namespace Bulletin.Editing;

/// <summary>Builds a 图表: a bar an office, the largest first.</summary>
internal sealed class ChartBuilder(Part part, FigureSet figures)
{
    /// <summary>More digits than a bar's length can show.</summary>
    private const int MostDigits = 12;

    private readonly LowMark? _low = LowMark.Of(part, figures);

    /// <summary>Null where no office has a value today: there is nothing to draw.</summary>
    public BarChart? Build()
    {
        var asked = part.Figures;
        if (asked.Count > 1)
            part.Fault(new($"一张图只画一个数，这里写了 {asked.Count} 个。要几个数并列，请用数据表，或分成几张图。", $"A chart draws one figure; here are {asked.Count}. Use a table, or several charts."));
        if (asked is not [var figure])
            return null;
        if (figures.Scheme.Rate(figure.Code) is { Formula.VariesByOffice: false } || figures.Series(figure.Code) is null)
            part.Fault(new($"“{figure.Code}”没有分{figures.Scheme.OfficeWord}的数，画不成图。", $"'{figure.Code}' has no values by office to draw."));
        var bars = Bars(figure);
        if (bars.Count == 0)
            return null;
        var chart = Drawn(figure, bars, part.Paragraphs);
        part.Written?.Compare(PrintedTable.Of(chart, figures.Scheme.OfficeWord), part);
        return chart;
    }

    private List<Bar> Bars(Figure figure)
    {
        var values = figures.Series(figure.Code)?.ByOffice ?? [];
        var ranked = figures.Ranked(figure.Code);
        return [.. ranked.Select(o => new Bar(o.Short, figures.PrintedFor(figure, o), Share(values[o.Index]!, values[ranked[0].Index]!), _low?.Marks(o) == true))];
    }

    private BarChart Drawn(Figure figure, List<Bar> bars, List<IReadOnlyList<Inline>> paragraphs) =>
        new(paragraphs.Count > 0 ? Part.Without(paragraphs[0], "", PrintedTable.UnitWords(figure.Unit)) : [new TextRun(figure.Title)], figure.Unit, bars)
        {
            MarkedMeans = _low is null ? [] : [new TextRun($"{_low.Rate.Title}低于"), new FigureRun(_low.Limit, _low.Limit.Text), new TextRun($"的{figures.Scheme.OfficeWord}")],
            OthersMean = _low is null ? "" : "其余" + figures.Scheme.OfficeWord,
            Source = figures.Scheme.Source ?? "",
            Figure = figure.Code,
            Title = figure.Title,
            Asked = part.Asked,
        };

    private static double Share(Rational value, Rational longest)
    {
        if (value.Over(longest) is not { Sign: > 0 } share)
            return 0;
        var text = share.ToString();
        return (double)decimal.Parse(text[..Math.Min(MostDigits, text.Length)], CultureInfo.InvariantCulture);
    }
}
