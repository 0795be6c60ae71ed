using System.Globalization;
using Bulletin.Editing;

namespace Bulletin.Documents.Word.Official;

/// <summary>附件: tables, charts and the ledger, each on a page of its own.</summary>
internal sealed class Enclosures(Issue issue, WordText text)
{
    private const string LedgerTitle = "数字底稿";

    private readonly List<Block> _blocks = [];

    public void Take(ArticleParts parts)
    {
        _blocks.AddRange(parts.Tables);
        _blocks.AddRange(parts.Charts);
    }

    /// <summary>附件说明: their titles with numbers.</summary>
    public void WriteList()
    {
        text.Blank(OfficialStyles.Enclosures);
        for (var i = 0; i <= _blocks.Count; i++)
        {
            text.Open(i == 0 ? OfficialStyles.Enclosures : OfficialStyles.MoreEnclosures);
            text.Run(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "附件：" : "")}{i + 1}."));
            text.Tab();
            text.Run(Title(i));
            text.Close();
        }
        text.Blank(OfficialStyles.Enclosures);
    }

    public void Write()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            Head(i);
            switch (_blocks[i])
            {
                case DataTable table:
                    text.Line(OfficialStyles.EnclosureTitle, table.Caption, isLinked: false);
                    new OfficialTable(text).Write(table);
                    break;
                case BarChart chart:
                    text.Line(OfficialStyles.EnclosureTitle, chart.Caption, isLinked: false);
                    new OfficialChart(text).Write(chart);
                    break;
            }
        }
        Head(_blocks.Count);
        text.Line(OfficialStyles.EnclosureTitle, LedgerTitle);
        new LedgerTable(text, new(OfficialStyles.LedgerText, OfficialStyles.LedgerText, OfficialStyles.Strong, OfficialStyles.Strong)).Write(issue, OfficialPage.A4.Measure);
    }

    private void Head(int index)
    {
        text.Line(OfficialStyles.Enclosure, string.Create(CultureInfo.InvariantCulture, $"附件{index + 1}"));
        text.Blank(OfficialStyles.EnclosureTitle);
    }

    private string Title(int index) => index == _blocks.Count ? LedgerTitle : string.Concat(_blocks[index] switch
    {
        DataTable table => table.Caption.Select(i => i.Plain),
        BarChart chart => chart.Caption.Select(i => i.Plain),
        _ => [],
    });
}
