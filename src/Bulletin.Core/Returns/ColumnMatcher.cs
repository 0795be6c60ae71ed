using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>
/// Gives each column its indicator by name. Where two columns answer equally well, the day of the return chooses among those that bear days;
/// else it asks instead of guessing.
/// </summary>
public sealed class ColumnMatcher(SheetSource source, TableView view, ReturnDays days, ICollection<Finding> findings)
{
    private const int None = ColumnWishes.None;

    private static readonly string[] Unnumbered = ["序号", "备注", "填报人", "联系人", "联系电话"];

    private readonly Scheme _scheme = source.Scheme;
    private readonly ColumnQuestion _question = new(source.Scheme, view);
    private readonly ColumnUnits _units = new(source.Scheme, view, findings);

    public ColumnMatch Match(IReadOnlyList<HeaderColumn> columns)
    {
        var matched = Assign(columns, out var rivals, out var passedOver);
        var result = new List<(HeaderColumn, Indicator)>();
        var others = new List<HeaderColumn>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (matched[i] is { } indicator)
                result.Add((Counted(columns, i, indicator, rivals[i]), indicator));
            else if (passedOver[i] != None)
                others.Add(columns[i]);
            else if (Array.IndexOf(rivals, i) < 0 && Array.IndexOf(Unnumbered, columns[i].Path.Leaf) < 0 && !SentTimeReader.IsLabel(columns[i].Path.Leaf) && !IsReckoned(columns[i]))
                findings.Add(_question.UnknownColumn(columns[i]));
        }
        if (others.Count > 0)
            findings.Add(_question.ByDay(Taken(columns, matched, passedOver), others));
        return new(result, others);
    }

    /// <summary>The columns that were taken in the place of those of other days.</summary>
    private static List<HeaderColumn> Taken(IReadOnlyList<HeaderColumn> columns, Indicator?[] matched, int[] passedOver)
    {
        var taken = new List<HeaderColumn>();
        for (var i = 0; i < columns.Count; i++)
            if (matched[i] is null && passedOver[i] != None && !taken.Contains(columns[passedOver[i]]))
                taken.Add(columns[passedOver[i]]);
        return taken;
    }

    /// <summary>A rate that the scheme reckons itself, as a 汇总表 has it, need not be read.</summary>
    private bool IsReckoned(HeaderColumn column)
    {
        foreach (var rate in _scheme.Rates)
            if (WrittenName.Fold(rate.Title) == column.Path.Leaf)
                return true;
        return false;
    }

    /// <summary>
    /// The closest match of all takes its column first; whoever wanted that column too takes its next best. A rival is another column
    /// that would have done as well.
    /// </summary>
    private Indicator?[] Assign(IReadOnlyList<HeaderColumn> columns, out int[] rivals, out int[] passedOver)
    {
        var matched = new Indicator?[columns.Count];
        (rivals, passedOver) = (new int[columns.Count], new int[columns.Count]);
        Array.Fill(rivals, None);
        Array.Fill(passedOver, None);
        var wishes = new ColumnWishes(_scheme, columns, days);
        foreach (var (column, indicator) in Mapped(columns))
        {
            matched[column] = indicator;
            wishes.Fulfil(indicator);
        }
        while (wishes.Closest(matched, passedOver) is { } closest)
        {
            matched[closest.Column] = closest.Indicator;
            wishes.Fulfil(closest.Indicator);
            foreach (var other in closest.OfOtherDays)
                passedOver[other] = closest.Column;
            if (closest.Rival != None && matched[closest.Rival] is null)
                rivals[closest.Column] = closest.Rival;
        }
        for (var i = 0; i < rivals.Length; i++)
            if (rivals[i] != None && matched[rivals[i]] is not null)
                rivals[i] = None;
        return matched;
    }

    /// <summary>The columns of which the scheme's mapping says what they report: by letter, by the row's number, or by the head.</summary>
    private IEnumerable<(int Column, Indicator Indicator)> Mapped(IReadOnlyList<HeaderColumn> columns)
    {
        foreach (var (at, indicator) in source.Mapping?.Indicators ?? [])
            for (var i = 0; i < columns.Count; i++)
                if (Answers(columns[i], at))
                {
                    yield return (i, indicator);
                    break;
                }
    }

    private bool Answers(HeaderColumn column, string at) =>
        (!view.IsArranged && _question.LineOf(column).Equals(at, StringComparison.OrdinalIgnoreCase)) || NamePath.Parse(at) is var path && (path.Equals(column.Path) || path.Equals(NamePath.Parse(column.Written)) || (path.Levels.Count == 1 && path.Leaf == column.Path.Leaf));

    /// <summary>The column, set aside where its values cannot count.</summary>
    private HeaderColumn Counted(IReadOnlyList<HeaderColumn> columns, int at, Indicator indicator, int rival)
    {
        var column = _units.Measured(columns[at], indicator);
        if (rival == None)
            return column;
        findings.Add(_question.TwoColumns(indicator, column, columns[rival], days));
        // A scheme that gives the finding another class takes the values as they are.
        return _scheme.ClassOf(ColumnQuestion.Ambiguous) == Severity.Error ? column with { IsSetAside = true } : column;
    }

    /// <summary>How well a column answers to an indicator by its name or an alias; 0 not at all.</summary>
    public static int Score(Indicator indicator, NamePath column)
    {
        var score = indicator.Name.Match(column);
        foreach (var alias in indicator.Aliases)
            score = Math.Max(score, alias.Match(column));
        return score;
    }
}
