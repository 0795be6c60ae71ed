using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Drafting;

/// <summary>
/// Guesses what sort of number a column holds, by rules in this order: words are a text; 率 or % a rate; 比昨日, 较… a change;
/// 今日, 新增 a flow; negative numbers a change; everything else a stock.
/// </summary>
internal static class KindGuess
{
    private static readonly string[] Texts = ["备注", "说明", "原因", "问题", "亮点", "电话", "联系人", "填报人", "负责人", "姓名", "地址"];
    private static readonly string[] Rates = ["率", "%", "占比", "比重", "比例", "百分比"];
    private static readonly string[] Changes = ["比昨", "较昨", "比上", "较上", "较前", "比前", "同比", "环比", "增减", "净增", "涨跌", "变化"];
    private static readonly string[] Flows = ["今日", "当日", "本日", "当天", "日新增", "新增", "每日", "日均"];

    public static Guess<IndicatorKind> Of(HeaderColumn column, ColumnValues values)
    {
        var leaf = column.Path.Leaf;
        if (values.Words > values.Numbers.Count)
            return new(IndicatorKind.Text, "格里是文字");
        if (values.Numbers.Count == 0 && In(leaf, Texts) is { } text)
            return new(IndicatorKind.Text, $"名称里有“{text}”");
        if (!values.HasNegative && column.Unit == "%")
            return new(IndicatorKind.Rate, "表头的单位是%");
        if (!values.HasNegative && Array.Find(Rates, r => leaf.EndsWith(r, StringComparison.Ordinal)) is { } rate)
            return new(IndicatorKind.Rate, $"名称以“{rate}”结尾");
        if (!values.HasNegative && values.IsPercent)
            return new(IndicatorKind.Rate, "格里是百分数");
        if (In(leaf, Changes) is { } change)
            return new(IndicatorKind.Change, $"名称里有“{change}”");
        if (values.HasNegative)
            return new(IndicatorKind.Change, "例表里有负数");
        if (In(column.Path.ToString(), Flows) is { } flow)
            return new(IndicatorKind.Flow, $"名称里有“{flow}”");
        return new(IndicatorKind.Stock, "名称里没有“今日”“比昨日”“率”之类，当作到这一天为止的数");
    }

    private static string? In(string name, string[] marks) => Array.Find(marks, m => name.Contains(m, StringComparison.Ordinal));
}
