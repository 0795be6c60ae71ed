using System.Globalization;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Gives each column its indicator by name. Where two columns answer equally well it asks instead of guessing.</summary>
public sealed class ColumnMatcher(Scheme scheme, TableView view, SheetMapping? mapping)
{
    public static readonly FindingKind Ambiguous = new("column-ambiguous", Severity.Error,
        new("两列都可能是同一指标", "Two columns answer to one indicator"));

    public static readonly FindingKind Unknown = new("column-unknown", Severity.Note,
        new("制度里没有的列", "A column that the scheme does not know"));

    private const int None = -1;

    private static readonly string[] Unnumbered = ["序号", "备注", "填报人", "联系人", "联系电话"];

    /// <summary>The columns that report an indicator, from left to right.</summary>
    public IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Match(IReadOnlyList<HeaderColumn> columns, ICollection<Finding> findings)
    {
        var matched = Assign(columns, out var rivals);
        var result = new List<(HeaderColumn, Indicator)>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (matched[i] is { } indicator)
                result.Add((Counted(columns, i, indicator, rivals[i], findings), indicator));
            else if (Array.IndexOf(rivals, i) < 0 && Array.IndexOf(Unnumbered, columns[i].Path.Leaf) < 0 && !IsReckoned(columns[i]))
                findings.Add(UnknownColumn(columns[i]));
        }
        return result;
    }

    /// <summary>A rate that the scheme reckons itself, as a 汇总表 has it, need not be read.</summary>
    private bool IsReckoned(HeaderColumn column)
    {
        foreach (var rate in scheme.Rates)
            if (WrittenName.Fold(rate.Title) == column.Path.Leaf)
                return true;
        return false;
    }

    /// <summary>
    /// The closest match of all takes its column first; whoever wanted that column too takes its next best. A rival is another column
    /// that would have done as well.
    /// </summary>
    private Indicator?[] Assign(IReadOnlyList<HeaderColumn> columns, out int[] rivals)
    {
        var matched = new Indicator?[columns.Count];
        rivals = new int[columns.Count];
        Array.Fill(rivals, None);
        var open = Open(columns);
        foreach (var (column, indicator) in Mapped(columns))
        {
            matched[column] = indicator;
            open.RemoveAll(wish => wish.Indicator == indicator);
        }
        while (Closest(open, matched) is { } closest)
        {
            matched[closest.Column] = closest.Wish.Indicator;
            open.Remove(closest.Wish);
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
        foreach (var (at, indicator) in mapping?.Indicators ?? [])
            for (var i = 0; i < columns.Count; i++)
                if (Answers(columns[i], at))
                {
                    yield return (i, indicator);
                    break;
                }
    }

    private bool Answers(HeaderColumn column, string at) =>
        (!view.IsArranged && LineOf(column).Equals(at, StringComparison.OrdinalIgnoreCase)) || NamePath.Parse(at) is var path && (path.Equals(column.Path) || path.Equals(NamePath.Parse(column.Written)) || (path.Levels.Count == 1 && path.Leaf == column.Path.Leaf));

    /// <summary>Each indicator with the score of every column. Names are compared once: a large inbox has thousands of headers.</summary>
    private List<Wish> Open(IReadOnlyList<HeaderColumn> columns)
    {
        var open = new List<Wish>();
        foreach (var indicator in scheme.Indicators)
        {
            var scores = new int[columns.Count];
            for (var i = 0; i < scores.Length; i++)
                scores[i] = Score(indicator, columns[i].Path);
            open.Add(new(indicator, scores));
        }
        return open;
    }

    private static Candidate? Closest(List<Wish> open, Indicator?[] matched)
    {
        Candidate? closest = null;
        foreach (var wish in open)
            if (Best(wish, matched) is { } best && (closest is null || best.Score > closest.Score))
                closest = best;
        return closest;
    }

    private static Candidate? Best(Wish wish, Indicator?[] matched)
    {
        var (column, rival, most) = (None, None, 0);
        for (var i = 0; i < matched.Length; i++)
        {
            var score = matched[i] is null ? wish.Scores[i] : 0;
            if (score > most)
                (column, rival, most) = (i, None, score);
            else if (score > 0 && score == most && rival == None)
                rival = i;
        }
        return column == None ? null : new(wish, column, most, rival);
    }

    /// <summary>The column, set aside where its values cannot count.</summary>
    private HeaderColumn Counted(IReadOnlyList<HeaderColumn> columns, int at, Indicator indicator, int rival, ICollection<Finding> findings)
    {
        var column = Measured(columns[at], indicator, findings);
        if (rival == None)
            return column;
        findings.Add(TwoColumns(indicator, column, columns[rival]));
        return SetsAside(Ambiguous) ? column with { IsSetAside = true } : column;
    }

    /// <summary>A scheme that gives the finding another class takes the values as they are.</summary>
    private bool SetsAside(FindingKind kind) => scheme.ClassOf(kind) == Severity.Error;

    /// <summary>How well a column answers to an indicator by its name or an alias; 0 not at all.</summary>
    public static int Score(Indicator indicator, NamePath column)
    {
        var score = indicator.Name.Match(column);
        foreach (var alias in indicator.Aliases)
            score = Math.Max(score, alias.Match(column));
        return score;
    }

    /// <summary>The column with the conversion from its own unit; set aside where there is none.</summary>
    private HeaderColumn Measured(HeaderColumn column, Indicator indicator, ICollection<Finding> findings)
    {
        if (column.Unit is null || column.Unit == indicator.Unit || !indicator.IsSummable)
            return column;
        if (Conversion.Between(column.Unit, indicator.Unit) is { } conversion)
        {
            findings.Add(ConvertedUnit.Of(At(column), column.Written, conversion));
            return column with { Conversion = conversion };
        }
        findings.Add(OtherUnit.Of(At(column), column.Written, column.Unit, indicator));
        return SetsAside(OtherUnit.Kind) ? column with { IsSetAside = true } : column;
    }

    /// <summary>A unit that stands above the table (单位：万元) holds for every column that names none of its own.</summary>
    public IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Measured(
        IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns, StatedUnits stated, ICollection<Finding> findings)
    {
        var silent = new List<Indicator>();
        foreach (var (column, indicator) in columns)
            if (column.Unit is null && indicator.IsSummable)
                silent.Add(indicator);
        if (silent.Count == 0)
            return columns;
        if (silent.Exists(i => stated.Units.Contains(i.Unit) || stated.Into(i.Unit) is not null))
            return [.. columns.Select(c => c.Column.Unit is null && c.Indicator.IsSummable ? (Stated(c.Column, c.Indicator, stated, findings), c.Indicator) : c)];
        findings.Add(OtherUnit.Of(stated.Place, stated.Text, string.Join('、', stated.Units), silent[0]));
        if (!SetsAside(OtherUnit.Kind))
            return columns;
        return [.. columns.Select(c => c.Column.Unit is null && c.Indicator.IsSummable ? (c.Column with { IsSetAside = true }, c.Indicator) : c)];
    }

    private static HeaderColumn Stated(HeaderColumn column, Indicator indicator, StatedUnits stated, ICollection<Finding> findings)
    {
        if (stated.Into(indicator.Unit) is not { } conversion)
            return column;
        var converted = ConvertedUnit.Of(stated.Place, stated.Text, conversion);
        if (!findings.Contains(converted))
            findings.Add(converted);
        return column with { Unit = conversion.From, Conversion = conversion };
    }

    private Finding TwoColumns(Indicator indicator, HeaderColumn first, HeaderColumn second) =>
        Ambiguous.At(At(second),
            new($"“{first.Written}”和“{second.Written}”都可能是指标“{indicator.Title}”。", $"'{first.Written}' and '{second.Written}' both answer to the indicator {indicator.Title}."),
            first.Path.Equals(second.Path) ? ByPlace(indicator, first, second)
                : new($"请在制度中把“{indicator.Code}”的 name 写成完整的表头路径，如 {first.Path}。", $"Write the whole header path as 'name' of {indicator.Code} in the scheme, such as {first.Path}.")) with
        { Found = second.Written, Indicator = indicator.Code, ForOffice = new("请核对这两处的名称：多出的请删去，不同的写得不同。", "Check the two names: delete the one too many, or make them differ.") };

    /// <summary>What to do where no name tells two columns apart: their letters, or the rows' numbers, do. A form's labels have neither.</summary>
    private Words ByPlace(Indicator indicator, HeaderColumn first, HeaderColumn second)
    {
        if (view.IsArranged)
            return new("请在表里把两处的名称写得不同。", "Give the two labels names that differ.");
        string Line(HeaderColumn column) => $"mapping: [{{ sheet: \"{view.Place.Sheet}\", indicators: {{ {LineOf(column)}: {indicator.Code} }} }}]";
        return new($"两处名称相同，请在制度中写明是哪一处：{Line(first)} 或 {Line(second)}；同一张表的几项写在一个 indicators 里。", $"Their names are the same; say in the scheme which it is: {Line(first)} or {Line(second)}; several indicators of a sheet stand in one 'indicators'.");
    }

    /// <summary>The column's letter, or of a table that is turned the row's number.</summary>
    private string LineOf(HeaderColumn column) =>
        view.Address(column.Row, column.Column) is var cell && view.TurnedAt > 0 ? cell.Row.ToString(CultureInfo.InvariantCulture) : CellAddress.ColumnName(cell.Column);

    private Finding UnknownColumn(HeaderColumn column)
    {
        var offer = Spelling.Offer(column.Path.Leaf, scheme.Indicators.Select(i => i.Name.Leaf));
        return Unknown.At(At(column),
            new($"制度里没有“{column.Written}”这一列，未读。{offer.Chinese}", $"The scheme knows no column '{column.Written}'; it was passed over.{offer.English}"),
            new("如需读入，请在制度的 indicators 中加上它或它的别名。", "To read it, add it or its alias to 'indicators' in the scheme.")) with
        { Found = column.Written, ForOffice = new("请核对表头；多出的列请说明。", "Check the header; say what a column too many is for.") };
    }

    private Place At(HeaderColumn column) => view.At(column.Row, column.Column);

    /// <summary>An indicator that has no column yet, with the score of each column.</summary>
    private sealed record Wish(Indicator Indicator, int[] Scores);

    private sealed record Candidate(Wish Wish, int Column, int Score, int Rival);
}
