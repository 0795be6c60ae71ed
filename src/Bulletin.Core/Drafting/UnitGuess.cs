using Bulletin.Figures;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Drafting;

/// <summary>Finds the unit of a column: in its header, in the line above the table, else by the last word of its name.</summary>
internal static class UnitGuess
{
    private static readonly (string Ending, string Unit)[] Endings =
    [
        ("人次", "人次"), ("人数", "人"), ("人员", "人"), ("户数", "户"), ("家数", "家"), ("企业", "家"), ("企业数", "家"), ("企业数量", "家"), ("个数", "个"), ("件数", "件"), ("户", "户"), ("人", "人"),
        ("例数", "例"), ("病例", "例"), ("感染者", "例"), ("总数", "个"), ("点位", "处"), ("面积", "平方米"), ("车辆", "辆"), ("台数", "台"), ("天数", "天"),
    ];

    /// <param name="column">The column.</param>
    /// <param name="kind">What sort of number it holds.</param>
    /// <param name="values">What stands in it.</param>
    /// <param name="stated">The units that the line above the table names.</param>
    /// <param name="before">The column before it under the same groups, drafted; null where there is none.</param>
    public static Guess<string> Of(HeaderColumn column, IndicatorKind kind, ColumnValues values, StatedUnits? stated, DraftIndicator? before)
    {
        if (kind == IndicatorKind.Rate)
            return OfRate(column, values);
        if (column.Unit is { } unit)
            return new(unit, "");
        var byName = ByName(column.Path.Leaf);
        if (stated is { Units: [var only] })
            return new(only, "");
        if (stated is not null)
            return byName is not null && stated.Units.Contains(byName.Value) ? byName : new(stated.Units[0], $"表前写“{stated.Text}”，取第一个");
        if (byName is null && before is { IsSummable: true })
            return new(before.Unit.Value, $"同组的“{before.Column.Path.Leaf}”用这个单位");
        return byName ?? column.Path.Levels.Reverse().Select(ByName).FirstOrDefault(g => g is not null) ?? new("个", "表上没有写单位");
    }

    /// <summary>A share is in percent; numbers above one without a percent sign are not shares.</summary>
    private static Guess<string> OfRate(HeaderColumn column, ColumnValues values)
    {
        if (column.Unit is { } unit)
            return new(unit, "");
        return values.IsPercent || !values.HasAboveOne
            ? new(PrintedNumber.Percent, "比率")
            : new("", "比率，但格里的数大于 1 又没有百分号");
    }

    private static Guess<string>? ByName(string name) =>
        Array.Find(Endings, e => name.EndsWith(e.Ending, StringComparison.Ordinal)) is { Ending: { } ending, Unit: { } unit } ? new(unit, $"“{name}”以“{ending}”结尾") : null;
}
