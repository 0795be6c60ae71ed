namespace Bulletin.Editing;

/// <summary>量词: what stands behind a number that counts or measures something. A span of time (年, 天, 个月, 小时) is none.</summary>
internal static class MeasureWords
{
    private const string About = "余多来几";
    private const string Powers = "十百千万亿";

    private static readonly string[] Words =
        ["个百分点", "立方米", "平方米", "平方公里", "平方千米", "人次", "车次", "班次", "架次", "公斤", "千克", "公里", "千米", "毫米", "厘米", "公顷", "立方", "千瓦", "兆瓦", "毫升", "社区", "小区",
         "%", "％", "‰", "℃", "个", "家", "人", "名", "位", "户", "处", "条", "座", "盏", "件", "项", "次", "趟", "吨", "斤", "克", "方", "米", "亩", "升", "元", "度",
         "辆", "台", "套", "栋", "幢", "间", "所", "份", "批", "支", "只", "头", "箱", "袋", "瓶", "桶", "罐", "倍", "成", "例", "起", "张", "棵", "株", "床", "部", "艘", "架",
         "组", "种", "类", "村", "校", "店", "厂", "站", "井", "段", "根", "块", "片", "层", "场", "轮", "笔", "本", "册", "队", "道", "顶", "双", "孔", "宗", "幅", "艇"];

    /// <summary>What a 个 may stand before in a span of time.</summary>
    private static readonly string[] Spans = ["个月", "个多月", "个半月", "个小时", "个多小时", "个工作日", "个星期", "个季度", "个年头", "个昼夜"];

    /// <summary>How many letters of a text belong to the number before it, as 余亿元 in 30余亿元; 0 where it is no statistic.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var at = Blanks(text);
        at += Run(text[at..], About, 1);
        var powers = Run(text[at..], Powers, Powers.Length);
        at += powers;
        at += Run(text[at..], About, 1);
        foreach (var span in Spans)
            if (text[at..].StartsWith(span, StringComparison.Ordinal))
                return 0;
        foreach (var word in Words)
            if (text[at..].StartsWith(word, StringComparison.Ordinal))
                return at + word.Length;
        return powers > 0 ? at : 0;
    }

    private static int Blanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;

    private static int Run(ReadOnlySpan<char> text, string of, int most)
    {
        var length = 0;
        while (length < Math.Min(most, text.Length) && of.Contains(text[length], StringComparison.Ordinal))
            length++;
        return length;
    }
}
