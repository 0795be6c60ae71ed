using Bulletin.Formulas;

namespace Bulletin.Figures;

/// <summary>All figures of a day in the scheme's order, and the series behind them.</summary>
public sealed class FigureSet(IReadOnlyList<Figure> all, IReadOnlyDictionary<string, Series> series)
{
    private readonly Dictionary<string, Figure> _byCode = all.ToDictionary(f => f.Code);

    public IReadOnlyList<Figure> All { get; } = all;

    /// <summary>The figure of that code; null if none.</summary>
    public Figure? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The values by office of that code; null if there are none.</summary>
    public Series? Series(string code) => series.GetValueOrDefault(code);
}
