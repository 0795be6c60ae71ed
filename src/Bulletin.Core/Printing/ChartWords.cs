using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>A chart in words, for formats that cannot draw it and for readers who cannot see it.</summary>
public static class ChartWords
{
    /// <summary>石桥 9，双槐 ▼8: the bars in their order, those that are marked with their mark.</summary>
    public static string Bars(BarChart chart) => string.Join('，', chart.Bars.Select(b => $"{b.Name} {(b.IsMarked ? "▼" : "")}{b.Text}"));

    /// <summary>The whole chart for who cannot see it: what it shows, in which unit, its bars, and what their mark means.</summary>
    public static string Told(BarChart chart)
    {
        var key = Plain(Key(chart));
        return $"条形图：{Plain(chart.Caption)}（单位：{chart.Unit}），由多到少：{Bars(chart)}{(key.Length > 0 ? "。" + key : "")}";
    }

    /// <summary>What the mark means; nothing where no bar is marked.</summary>
    public static IReadOnlyList<Inline> Key(BarChart chart) => chart.Bars.Any(b => b.IsMarked) ? [new TextRun("▼"), .. chart.MarkedMeans] : [];

    private static string Plain(IReadOnlyList<Inline> words) => string.Concat(words.Select(i => i.Plain));

    public static string Source(BarChart chart) => chart.Source.Length > 0 ? "资料来源：" + chart.Source : "";
}
