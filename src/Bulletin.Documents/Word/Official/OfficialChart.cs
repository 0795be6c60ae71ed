using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Official;

/// <summary>图表 as an enclosure.</summary>
internal sealed class OfficialChart(WordText text)
{
    public void Write(BarChart chart)
    {
        text.Line(OfficialStyles.Unit, $"单位：{chart.Unit}");
        new ChartFrame(text, OfficialStyles.ChartText, OfficialStyles.Picture, OfficialStyles.Strong).Write(chart, OfficialPage.A4.Measure);
        if (ChartWords.Key(chart) is { Count: > 0 } key)
            text.Line(OfficialStyles.Remark, key, isLinked: false);
        text.Line(OfficialStyles.Remark, ChartWords.Source(chart));
    }
}
