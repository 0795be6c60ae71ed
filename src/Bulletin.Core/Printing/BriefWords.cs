using Bulletin.Editing;

namespace Bulletin.Printing;

/// <summary>
/// The day as one paragraph to be posted as it is: title, date and the key figures. The articles' own 简讯; where they have none,
/// their 要数; where they have neither, the first lead.
/// </summary>
internal static class BriefWords
{
    /// <summary>More figures no one reads in a message.</summary>
    private const int MostFigures = 5;

    public static string Of(Issue issue)
    {
        var title = issue.Masthead.Section is { Length: > 0 } section ? $"{issue.Masthead.Name}·{section}" : issue.Masthead.Name;
        return $"【{title}】{(issue.IsDraft ? "（草稿）" : "")}{ChineseDate.Full(issue.IssueDate)}，{ChineseDate.Weekday(issue.IssueDate)}。{Body(issue)}";
    }

    private static string Body(Issue issue)
    {
        var own = Of<Brief>(issue).Select(b => TextWriter.Plain(b.Content)).ToList();
        if (own.Count > 0)
            return string.Concat(own);
        var figures = Of<PullFigures>(issue).SelectMany(p => p.Figures).Take(MostFigures).Select(Words).ToList();
        if (figures.Count > 0)
            return $"数据截至{issue.AsOf}：{string.Join('；', figures)}。";
        var article = issue.Articles.FirstOrDefault(a => a.Lead.Count > 0) ?? (issue.Articles.Count > 0 ? issue.Articles[0] : null);
        return article is null ? "" : article.Lead.Count > 0 ? TextWriter.Plain(article.Lead[0]) : string.Join('，', article.Headlines.Select(TextWriter.Plain)) + "。";
    }

    private static string Words(PullFigure pull) =>
        $"{pull.Label}{TextWriter.Plain(pull.Number)}{pull.Unit}{(pull.Note.Count > 0 ? $"（{TextWriter.Plain(pull.Note)}）" : "")}";

    private static IEnumerable<T> Of<T>(Issue issue)
        where T : Block => issue.Articles.SelectMany(a => a.Body).OfType<T>();
}
