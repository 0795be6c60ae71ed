using Bulletin.Editing;

namespace Bulletin.Documents.Word.Official;

/// <summary>数据表 as an enclosure: a three-line table whose head is repeated on each page.</summary>
internal sealed class OfficialTable(WordText text)
{
    public void Write(DataTable table)
    {
        text.Line(OfficialStyles.Unit, $"单位：{table.Unit}");
        new ThreeLineTable(text, new(OfficialStyles.TableHead, OfficialStyles.TableText, OfficialStyles.Strong, OfficialStyles.Strong)).Write(table, OfficialPage.A4.Measure);
        text.Open(OfficialStyles.Remark);
        if (table.HasLow && table.Remark.Count > 0)
            text.Run("▼ ");
        text.Inlines(table.Remark, isLinked: false);
        text.Close();
    }
}
