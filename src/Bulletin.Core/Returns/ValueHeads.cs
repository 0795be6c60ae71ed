using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>The heads under which a list or a form puts the day's values, beside others such as 昨日 or 累计.</summary>
internal static class ValueHeads
{
    private static readonly string[] Names =
        ["数值", "值", "数", "数量", "数据", "填报数", "上报数", "本期", "本期数", "当日", "当日数", "今日", "今日数", "本日", "本日数"];

    public static bool Contains(string written) => Array.IndexOf(Names, WrittenName.Fold(written)) >= 0;
}
