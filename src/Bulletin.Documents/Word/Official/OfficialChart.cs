using Bulletin.Editing;
using Bulletin.Printing;

namespace Bulletin.Documents.Word.Official;

/// <summary>图表 as an enclosure.</summary>
internal sealed class OfficialChart(WordText text)
{
    public void Write(BarChart chart)
    {
        text.Line(OfficialStyles.Unit, $"单位：{chart.Unit}");
        text.Line(OfficialStyles.TableText, ChartWords.Bars(chart));
        if (ChartWords.Key(chart) is { Count: > 0 } key)
            text.Line(OfficialStyles.Remark, key, isLinked: false);
        text.Line(OfficialStyles.Remark, ChartWords.Source(chart));
    }
}
