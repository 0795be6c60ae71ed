using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Gives each column its indicator by name. Where two columns answer equally well it asks instead of guessing.</summary>
public sealed class ColumnMatcher(Scheme scheme, Place place)
{
    public static readonly FindingKind Ambiguous = new("column-ambiguous", Severity.Error,
        new("两列都可能是同一指标", "Two columns answer to one indicator"));

    public static readonly FindingKind Unknown = new("column-unknown", Severity.Note,
        new("制度里没有的列", "A column that the scheme does not know"));

    public static readonly FindingKind OtherUnit = new("unit-differs", Severity.Error,
        new("计量单位与制度不一致", "Another unit than the scheme's"));

    private static readonly string[] Unnumbered = ["序号", "备注", "填报人", "联系人", "联系电话"];

    /// <summary>The columns that report an indicator, from left to right.</summary>
    public IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Match(IReadOnlyList<HeaderColumn> columns, ICollection<Finding> findings)
    {
        var matched = new Indicator?[columns.Count];
        var scores = new int[columns.Count];
        foreach (var indicator in scheme.Indicators)
            Place(indicator, columns, matched, scores, findings);
        var result = new List<(HeaderColumn, Indicator)>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (matched[i] is { } indicator && UnitAgrees(columns[i], indicator, findings))
                result.Add((columns[i], indicator));
            else if (matched[i] is null && Array.IndexOf(Unnumbered, columns[i].Path.Leaf) < 0)
                findings.Add(UnknownColumn(columns[i]));
        }
        return result;
    }

    private void Place(Indicator indicator, IReadOnlyList<HeaderColumn> columns, Indicator?[] matched, int[] scores, ICollection<Finding> findings)
    {
        var best = -1;
        var bestScore = 0;
        var rival = -1;
        for (var i = 0; i < columns.Count; i++)
        {
            var score = Score(indicator, columns[i].Path);
            if (score == 0 || score <= scores[i])
                continue;
            if (score == bestScore)
                rival = i;
            else if (score > bestScore)
                (best, bestScore, rival) = (i, score, -1);
        }
        if (best < 0)
            return;
        if (rival >= 0)
            findings.Add(TwoColumns(indicator, columns[best], columns[rival]));
        (matched[best], scores[best]) = (indicator, bestScore);
    }

    private static int Score(Indicator indicator, NamePath column)
    {
        var score = indicator.Name.Match(column);
        foreach (var alias in indicator.Aliases)
            score = Math.Max(score, alias.Match(column));
        return score;
    }

    private bool UnitAgrees(HeaderColumn column, Indicator indicator, ICollection<Finding> findings)
    {
        if (column.Unit is null || column.Unit == indicator.Unit || column.IsPercent || !indicator.IsSummable)
            return true;
        findings.Add(OtherUnit.At(At(column),
            new($"“{column.Written}”以“{column.Unit}”计，制度规定以“{indicator.Unit}”计。", $"'{column.Written}' is in {column.Unit}; the scheme has it in {indicator.Unit}."),
            new($"请按“{indicator.Unit}”重报，或在制度中改正 unit。", $"Report it in {indicator.Unit}, or correct 'unit' in the scheme.")) with
        { Found = column.Unit, Expected = Words.Same(indicator.Unit) });
        return false;
    }

    private Finding TwoColumns(Indicator indicator, HeaderColumn first, HeaderColumn second) =>
        Ambiguous.At(At(second),
            new($"“{first.Written}”和“{second.Written}”都可能是指标“{indicator.Title}”。", $"'{first.Written}' and '{second.Written}' both answer to the indicator {indicator.Title}."),
            new($"请在制度中把“{indicator.Code}”的 name 写成完整的表头路径，如 {first.Path}。", $"Write the whole header path as 'name' of {indicator.Code} in the scheme, such as {first.Path}.")) with
        { Found = second.Written };

    private Finding UnknownColumn(HeaderColumn column)
    {
        var offer = Spelling.Offer(column.Path.Leaf, scheme.Indicators.Select(i => i.Name.Leaf));
        return Unknown.At(At(column),
            new($"制度里没有“{column.Written}”这一列，未读。{offer.Chinese}", $"The scheme knows no column '{column.Written}'; it was passed over.{offer.English}"),
            new("如需读入，请在制度的 indicators 中加上它或它的别名。", "To read it, add it or its alias to 'indicators' in the scheme.")) with
        { Found = column.Written };
    }

    private Place At(HeaderColumn column) => place with { Cell = new CellAddress(column.Row, column.Column) };
}
