using Bulletin.Editing;

namespace Bulletin.Documents.Word.Official;

/// <summary>图表 as an enclosure.</summary>
internal sealed class OfficialChart(WordText text)
{
    public void Write(BarChart chart)
    {
        text.Line(OfficialStyles.Unit, $"单位：{chart.Unit}");
        foreach (var bar in chart.Bars)
            text.Line(OfficialStyles.TableText, $"{bar.Name}　{bar.Text}");
        if (chart.Source.Length > 0)
            text.Line(OfficialStyles.Remark, $"资料来源：{chart.Source}");
    }
}
