using System.Globalization;
using System.Text;

namespace Bulletin.Drafting;

/// <summary>Writes the first article of a draft: the totals in one paragraph, then tables of what offices reported.</summary>
internal static class FirstArticle
{
    private const int ColumnsOfTable = 6;

    public static string Write(SchemeDraft draft)
    {
        var article = new StringBuilder();
        article.Append("---\nheadline:\n");
        article.Append(CultureInfo.InvariantCulture, $"  - {QuotedText.Yaml(draft.Name)}\n");
        article.Append(CultureInfo.InvariantCulture, $"lead: \"{{{{ 截至 }}}}，{{{{ 办事处数 }}}}{WordOf(draft)}报来数据。\"\n---\n");
        article.Append("## 合计 | 各项总数\n\n");
        AppendTotals(article, WordOf(draft), [.. draft.Indicators.Where(i => i.IsSummable)]);
        var numbers = draft.Indicators.Where(i => i.IsNumber).ToList();
        for (var from = 0; from < numbers.Count; from += ColumnsOfTable)
            AppendTable(article, WordOf(draft), [.. numbers.Skip(from).Take(ColumnsOfTable)]);
        return article.ToString();
    }

    /// <summary>What the example calls an office, where that is a plain word that no sign of an article can hide in.</summary>
    private static string WordOf(SchemeDraft draft) => draft.OfficeWord.All(char.IsLetter) ? draft.OfficeWord : SchemeDraft.AnyOffice;

    private static void AppendTotals(StringBuilder article, string office, IReadOnlyList<DraftIndicator> summed)
    {
        article.Append(CultureInfo.InvariantCulture, $"各{office}合计如下：");
        foreach (var indicator in summed)
            article.Append(CultureInfo.InvariantCulture, $"{{{{ if 有 '{indicator.Code}' }}}}{{{{ {QuotedText.Code(indicator.Title ?? indicator.Column.Path.Leaf)} }}}}{{{{ 数 '{indicator.Code}' }}}}；{{{{ end }}}}");
        article.Append(CultureInfo.InvariantCulture, $"以上由各{office}所报相加。\n");
    }

    private static void AppendTable(StringBuilder article, string office, IReadOnlyList<DraftIndicator> columns) =>
        article.Append(CultureInfo.InvariantCulture, $"\n::: 数据表 {string.Join(' ', columns.Select(c => c.Code))}\n各{office}所报\n:::\n");
}
