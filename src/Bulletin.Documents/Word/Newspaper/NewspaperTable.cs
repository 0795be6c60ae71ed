using Bulletin.Editing;

namespace Bulletin.Documents.Word.Newspaper;

/// <summary>数据表: caption, table, remark.</summary>
internal sealed class NewspaperTable(WordText text, FigureStyles styles)
{
    public void Write(DataTable table, decimal width)
    {
        text.Open(styles.Caption);
        text.Run(" 数据表 ", styles.Tag);
        text.Run("　");
        text.Inlines(table.Caption, isLinked: false);
        text.Run("　");
        text.Run($"单位：{table.Unit}", styles.Small);
        text.Close();
        new ThreeLineTable(text, new(styles.TableHead, styles.TableText, styles.Total, styles.Low)).Write(table, width);
        Remark(table);
    }

    /// <summary>A table needs a paragraph behind it, with or without a remark.</summary>
    private void Remark(DataTable table)
    {
        if (table.Remark.Count == 0)
        {
            text.Blank(styles.Gap);
            return;
        }
        text.Open(styles.Remark);
        if (table.HasLow)
            text.Run("▼ ", styles.Low);
        text.Inlines(table.Remark, isLinked: false);
        text.Close();
    }
}
