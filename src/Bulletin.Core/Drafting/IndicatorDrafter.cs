using Bulletin.Editing;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Drafting;

/// <summary>Makes indicators of the columns of an example.</summary>
internal sealed class IndicatorDrafter(Sheet sheet, SheetSketch sketch, IReadOnlyList<int> rows)
{
    private const string OfWhich = "其中:";
    private const string Numbering = "序号";
    private const string Placeholders = "{}【】";

    private readonly List<DraftIndicator> _drafted = [];
    private readonly ColumnDays _days = new(sketch);

    /// <summary>The rows of offices and those that belong to them.</summary>
    public required IReadOnlyList<int> AllRows { get; init; }

    public IReadOnlyList<DraftIndicator> Draft()
    {
        var named = sketch.Columns.Where(c => c.Path.Leaf != Numbering).ToList();
        // Two columns of one name are one indicator, unless their days tell them apart: which is meant nobody can tell.
        var columns = named.DistinctBy(c => (c.Path, _days.Of(c, named))).ToList();
        var codes = new DraftCodes(columns.Select(c => c.Path).Distinct());
        foreach (var column in columns)
            _drafted.Add(Of(column, codes) is var drafted && _days.Of(column, named) is { } day ? Dated(drafted, day) : drafted);
        return _drafted;
    }

    private static DraftIndicator Dated(DraftIndicator drafted, int day) => day == 0 ? drafted
        : drafted with { Day = day, Title = $"{drafted.Title ?? drafted.Column.Path.Leaf}（{(day < 0 ? "前" : "后")}{ChineseNumber.Print(Math.Abs(day))}日）" };

    private DraftIndicator Of(HeaderColumn column, DraftCodes codes)
    {
        var values = new ColumnValues(sheet, column, rows);
        var all = new ColumnValues(sheet, column, AllRows);
        var kind = KindGuess.Of(column, values);
        var drafted = new DraftIndicator(column, codes.Of(column.Path), kind, kind.Value == IndicatorKind.Text ? new("", "") : UnitGuess.Of(column, kind.Value, values, sketch.Units, Before(column)))
        {
            Title = TitleOf(column.Path, codes.Shortest(column.Path)),
            Decimals = kind.Value is IndicatorKind.Text or IndicatorKind.Rate ? 0 : all.Decimals,
            WordCells = kind.Value is IndicatorKind.Text ? [] : all.WordCells,
            HasGaps = values.Gaps > 0,
        };
        return drafted with { PartOf = WholeOf(drafted, values) };
    }

    /// <summary>The names that tell it from others, without the brackets that stand for something yet to be filled in.</summary>
    private static string? TitleOf(NamePath path, string title)
    {
        var printed = string.Concat(title.Where(c => !Placeholders.Contains(c, StringComparison.Ordinal)));
        return printed.Length == 0 || printed == path.Leaf ? null : printed;
    }

    /// <summary>The last column drafted, where it stands under the same groups.</summary>
    private DraftIndicator? Before(HeaderColumn column) =>
        _drafted.Count > 0 && _drafted[^1] is var last && IsSibling(last.Column, column) ? last : null;

    private static bool IsSibling(HeaderColumn one, HeaderColumn other) => one.Path.Levels.SkipLast(1).SequenceEqual(other.Path.Levels.SkipLast(1));

    /// <summary>
    /// 其中：已复工 after 停产 is a part of it, if both are stocks of one unit and no office of the example has more of the part. Nothing else
    /// is taken for a part.
    /// </summary>
    private string? WholeOf(DraftIndicator part, ColumnValues values)
    {
        var isNamed = part.Column.Written.Split('/')[^1].StartsWith(OfWhich, StringComparison.Ordinal);
        if (!isNamed || _drafted.Count == 0 || Sibling(part) is not { } whole)
            return null;
        var all = new ColumnValues(sheet, whole.Column, rows);
        var exceeds = all.Numbers.Count != values.Numbers.Count || values.Numbers.Where((n, i) => n > all.Numbers[i]).Any();
        return exceeds ? null : whole.Code;
    }

    /// <summary>The nearest column before it under the same groups that is no part itself.</summary>
    private DraftIndicator? Sibling(DraftIndicator part)
    {
        var whole = _drafted.FindLast(d => d.PartOf is null);
        return whole is not null && whole.Unit.Value == part.Unit.Value && whole.Kind.Value == IndicatorKind.Stock && part.Kind.Value == IndicatorKind.Stock
            && IsSibling(whole.Column, part.Column) ? whole : null;
    }
}
