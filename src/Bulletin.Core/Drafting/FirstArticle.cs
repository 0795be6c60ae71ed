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
        article.Append(CultureInfo.InvariantCulture, $"lead: \"{{{{ 截至 }}}}，{{{{ 办事处数 }}}}单位报来数据。\"\n---\n");
        article.Append("## 合计 | 各项总数\n\n");
        AppendTotals(article, [.. draft.Indicators.Where(i => i.IsSummable)]);
        var numbers = draft.Indicators.Where(i => i.IsNumber).ToList();
        for (var from = 0; from < numbers.Count; from += ColumnsOfTable)
            AppendTable(article, [.. numbers.Skip(from).Take(ColumnsOfTable)]);
        return article.ToString();
    }

    private static void AppendTotals(StringBuilder article, IReadOnlyList<DraftIndicator> summed)
    {
        article.Append("各单位合计如下：");
        foreach (var indicator in summed)
            article.Append(CultureInfo.InvariantCulture, $"{{{{ if 有 '{indicator.Code}' }}}}{{{{ {QuotedText.Code(indicator.Title ?? indicator.Column.Path.Leaf)} }}}}{{{{ 数 '{indicator.Code}' }}}}；{{{{ end }}}}");
        article.Append("以上由各单位所报相加。\n");
    }

    private static void AppendTable(StringBuilder article, IReadOnlyList<DraftIndicator> columns) =>
        article.Append(CultureInfo.InvariantCulture, $"\n::: 数据表 {string.Join(' ', columns.Select(c => c.Code))}\n各单位所报\n:::\n");
}
