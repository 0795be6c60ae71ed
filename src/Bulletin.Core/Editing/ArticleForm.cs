using Bulletin.Findings;

namespace Bulletin.Editing;

/// <summary>Finds what an article lacks, or has too long, to be set as one.</summary>
internal static class ArticleForm
{
    public static readonly FindingKind NoHeadline = new("headline-missing", Severity.Verify, new("稿件没有主题", "An article without a headline"));

    public static readonly FindingKind NoLead = new("lead-missing", Severity.Verify, new("消息头下面没有导语", "A lead's mark without a lead"));

    public static readonly FindingKind LongLabel = new("label-long", Severity.Note, new("栏题过长", "A section's label that is long"));

    private const int LongestLabel = 4;

    public static IEnumerable<Finding> Of(Article article, Origin begin)
    {
        if (article.Headlines.All(h => h.Count == 0))
            yield return NoHeadline.At(LaidLine.Of([.. article.Lines.SelectMany(l => l)]).PlaceOf(0) ?? begin.Place,
                new("这篇稿件没有主题。", "This article has no headline."),
                new("请在文稿里加一行“主题”，或在模板的文件头写 headline。", "Add a row 主题 to the manuscript, or 'headline' to the template's front matter."));
        if (article is { LeadMark.Length: > 0, Lead.Count: 0 })
            yield return NoLead.At(begin.Place,
                new($"消息头“{article.LeadMark}”要排在导语前面，这篇稿件没有导语，消息头没有刊用。", $"'{article.LeadMark}' stands before a lead; this article has none, and it was not printed."),
                new("请写一段导语，或删去消息头。", "Write a lead, or delete the mark.")) with
            { Found = article.LeadMark };
        foreach (var section in article.Body.OfType<Section>().Where(s => s.Label.Length > LongestLabel))
            yield return LongLabel.At(LaidLine.Of([.. section.Lines.SelectMany(l => l)]).PlaceOf(0) ?? begin.Place,
                new($"栏题“{section.Label}”有{section.Label.Length}个字，会印得很小。", $"The label '{section.Label}' has {section.Label.Length} characters and will be set small."),
                new("栏题宜用两个字；多的话写进小标题。", "Use two characters; write the rest into the sub-head.")) with
            { Found = section.Label };
    }
}
