using Bulletin.Documents.Writing;
using Bulletin.Schemes;

namespace Bulletin.Documents.Forms;

/// <summary>What each cell of a blank return takes, and which cells reckon themselves, by what the scheme says of the indicators.</summary>
internal sealed class FormRules(Scheme scheme, IReadOnlyList<FormColumn> columns)
{
    private const string Largest = "999999999999";

    /// <summary>More than a thousand percent is a share that was typed as a percentage twice.</summary>
    private const string LargestShare = "10";

    /// <summary>What may be typed; null for a text, which may be anything.</summary>
    public EntryRule? Of(FormColumn column)
    {
        var indicator = column.Indicator;
        if (!indicator.IsNumber)
            return null;
        var whole = Whole(column);
        var parts = Parts(column);
        var least = indicator.Kind == IndicatorKind.Change ? "-" + Largest : "0";
        var kind = indicator.Decimals == 0 && !column.IsPercent ? EntryKind.WholeNumber : EntryKind.Decimal;
        var words = Words(indicator, whole?.Indicator, parts);
        return new(kind, parts.Count == 0 ? least : $"MAX({least},{string.Join(',', parts.Select(p => p.Cell))})", whole?.Cell ?? (column.IsPercent ? LargestShare : Largest))
        {
            Title = indicator.Title,
            Hint = words,
            Refusal = words + (whole is null ? "" : $"请先填“{whole.Indicator.Title}”。"),
        };
    }

    /// <summary>A reported rate whose formula needs this office's cells alone is reckoned by the form itself; else null.</summary>
    public string? FormulaOf(FormColumn column)
    {
        if (column.Indicator.Formula is not { } formula || formula.Spreadsheet(CellOf) is not { } reckoned)
            return null;
        var cells = formula.Names.SelectMany(CellsOf).Distinct().ToList();
        return $"IF(COUNT({string.Join(',', cells)})={cells.Count},IFERROR(ROUND({reckoned},{column.HeldDecimals}),\"—\"),\"\")";
    }

    /// <summary>The relations between the cells in words, for those who fill in on paper.</summary>
    public IEnumerable<string> Relations() =>
        columns.Select(c => (Part: c, Whole: Whole(c))).Where(p => p.Whole is not null).Select(p => $"{p.Part.Indicator.Title} ≤ {p.Whole!.Indicator.Title}");

    private FormColumn? Whole(FormColumn part) => part.Indicator.PartOf is { } code ? Find(code) : null;

    private List<FormColumn> Parts(FormColumn whole) => [.. columns.Where(c => c.Indicator.PartOf == whole.Indicator.Code)];

    private FormColumn? Find(string code) => columns.FirstOrDefault(c => c.Indicator.Code == code);

    private FormColumn? WithRest(string name) => columns.FirstOrDefault(c => c.Indicator.Rest == name);

    private string? CellOf(string name) =>
        Find(name) is { } column ? column.Cell
        : WithRest(name) is { } part && Whole(part) is { } whole ? $"({whole.Cell}-{part.Cell})"
        : scheme.Rate(name)?.Formula.Spreadsheet(CellOf);

    private IEnumerable<string> CellsOf(string name) =>
        Find(name) is { } column ? [column.Cell]
        : WithRest(name) is { } part && Whole(part) is { } whole ? [whole.Cell, part.Cell]
        : scheme.Rate(name)?.Formula.Names.SelectMany(CellsOf) ?? [];

    private static string Words(Indicator indicator, Indicator? whole, List<FormColumn> parts)
    {
        var number = indicator.Kind switch
        {
            IndicatorKind.Rate => "请填比率，如 98.75%",
            IndicatorKind.Change => indicator.Decimals == 0 ? "请填整数，减少的填负数" : $"请填数字，至多{indicator.Decimals}位小数，减少的填负数",
            _ => indicator.Decimals == 0 ? "请填整数，不小于 0" : $"请填数字，至多{indicator.Decimals}位小数，不小于 0",
        };
        var most = whole is null ? "" : $"，不大于“{whole.Title}”";
        var least = parts.Count == 0 ? "" : $"，不小于其中的{string.Concat(parts.Select(p => $"“{p.Indicator.Title}”"))}";
        var unit = indicator.Unit.Length == 0 || indicator.Kind == IndicatorKind.Rate ? "" : $"（{indicator.Unit}）";
        return $"{number}{most}{least}{unit}。";
    }
}
