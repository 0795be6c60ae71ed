using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>图表新闻: a framed chart under its question, with legend and source.</summary>
internal sealed class NewspaperChart(WordText text, FigureStyles styles)
{
    /// <summary>What the frame keeps free, left and right together.</summary>
    public const decimal Padding = 16;

    /// <summary>Words set smaller than this share of their size would be out of keeping with the others.</summary>
    private const decimal Smallest = 0.8m;

    public static readonly CellBox Box = new() { Above = new(1.5m), Below = new(0.75m), Left = new(0.75m), Right = new(0.75m), Padding = (Padding / 2, Padding / 2) };

    public void Write(BarChart chart, decimal width)
    {
        text.Open(styles.Caption);
        text.Run(" 图表新闻 ", styles.Tag);
        text.Run($"　单位：{chart.Unit}", styles.Small);
        text.Close();
        text.Open(styles.Caption);
        text.Inlines(chart.Caption, isLinked: false, size: Fitted(styles.Caption, LineWidth.Ems(chart.Caption), width));
        text.Close();
        new ChartFrame(text, styles.ChartText, styles.Picture, styles.Low).Write(chart, width);
        if (ChartWords.Key(chart) is { Count: > 0 } key)
            text.Line(styles.Remark, key, isLinked: false);
        text.Open(styles.Remark);
        text.Run(ChartWords.Source(chart), size: Fitted(styles.Remark, LineWidth.Ems(ChartWords.Source(chart)), width));
        text.Close();
    }

    /// <summary>What is a little too long for a line is set smaller; what is longer takes two.</summary>
    private static decimal Fitted(TextStyle style, decimal ems, decimal width)
    {
        var size = style.Fitted(ems, width);
        return size < Smallest * style.Size ? 0 : size;
    }
}
