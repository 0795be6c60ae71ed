using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>Turns a sheet 文稿 into articles: its texts are words, never code; a name in 【…】 becomes that figure.</summary>
internal sealed class ManuscriptArticles(FigureSet figures, bool isInError, ICollection<Finding> findings)
{
    public static readonly FindingKind UnknownPart = new("manuscript-unknown-part", Severity.Verify,
        new("文稿里不认识的栏目", "A part of the manuscript that is not known"));

    public static readonly FindingKind UnknownFigure = new("manuscript-unknown-figure", Severity.Error,
        new("文稿里的【】没有对应的数", "A 【】 in the manuscript names no figure"));

    public static readonly FindingKind RepeatedPart = new("manuscript-repeated-part", Severity.Verify,
        new("文稿里重复的栏目", "A part of the manuscript that is written twice"));

    /// <summary>Parts that speak of the whole page, not of an article.</summary>
    public static readonly IReadOnlyList<string> PageParts = ["出版日期", "版次", "编辑", "美编", "校对"];

    private static readonly string[] ArticleParts = ["引题", "主题", "副题", "导语", "记者", "栏题", "小标题", "正文", "消息头"];

    public IEnumerable<ArticleSource> From(Manuscript manuscript)
    {
        var rows = new List<ManuscriptRow>();
        foreach (var row in manuscript.Rows.Where(r => !PageParts.Contains(r.Part)))
        {
            // A kicker (or a headline without one) after a text begins the next article.
            var isHead = row.Part == "引题" || (row.Part == "主题" && rows.Count > 0 && rows[^1].Part is not ("主题" or "引题" or "消息头"));
            if (isHead && rows.Any(r => r.Part == "主题"))
            {
                yield return Article(manuscript, rows);
                rows = [];
            }
            if (row.Part == "消息头" && rows.Exists(r => r.Part == row.Part))
                findings.Add(Unused(row));
            else if (Array.IndexOf(ArticleParts, row.Part) >= 0)
                rows.Add(row);
            else
                findings.Add(Unknown(row));
        }
        if (rows.Count > 0)
            yield return Article(manuscript, rows);
    }

    private ArticleSource Article(Manuscript manuscript, List<ManuscriptRow> rows)
    {
        List<SourceText> Of(string part) => [.. rows.Where(r => r.Part == part).Select(Written)];
        return new(new ManuscriptBody(Written, manuscript.Place).Of(rows))
        {
            Kicker = Of("引题"),
            Headlines = Of("主题"),
            Deck = Of("副题"),
            Lead = Of("导语"),
            LeadMark = rows.FirstOrDefault(r => r.Part == "消息头")?.Text ?? "",
            Byline = string.Join('　', rows.Where(r => r.Part == "记者").Select(r => r.Text)),
        };
    }

    /// <summary>A row's text as Markdown: plain words escaped, and the names in 【…】 turned into links.</summary>
    private SourceText Written(ManuscriptRow row)
    {
        var (text, written) = (row.Text, new RowText(row));
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('【', at);
            var close = open < 0 ? -1 : text.IndexOf('】', open);
            written.AddWords(at, close < 0 ? text.Length : open);
            if (close < 0)
                break;
            var name = text[(open + 1)..close].Trim();
            written.AddInstead(FigureNamed(row.IsMarkdown ? Markup.Plain(name) : name, row with { Place = row.PlaceOf(open) }), open);
            at = close + 1;
        }
        return written.Text();
    }

    private string FigureNamed(string name, ManuscriptRow row)
    {
        if ((figures.Find(name) ?? figures.All.FirstOrDefault(f => f.Title == name)) is { Value: not null } figure)
            return Markup.Link(figure.Text, figure.Code).Text;
        // Where the returns are in error, that is why a figure has no value, and it is said there.
        if (!IsKnown(name) || !isInError)
            findings.Add((IsKnown(name) ? NoValue(name, row) : UnknownName(name, row)) with { Found = $"【{name}】" });
        return Markup.Escape($"【{name}】");
    }

    private bool IsKnown(string name) => figures.Knows(name) || figures.All.Any(f => f.Title == name) || figures.Scheme.Indicators.Any(i => i.Title == name);

    private static Finding NoValue(string name, ManuscriptRow row) =>
        UnknownFigure.At(row.Place,
            new($"“{name}”今天没有数可印。", $"There is no value of '{name}' to print today."),
            new("请核对报表里这一项，或把这句话改写。", "Check this indicator in the returns, or write the sentence in another way."));

    private Finding UnknownName(string name, ManuscriptRow row)
    {
        var offer = Spelling.Offer(name, figures.All.Select(f => f.Code));
        return UnknownFigure.At(row.Place,
            new($"没有“{name}”这个数。{offer.Chinese}", $"There is no figure '{name}'.{offer.English}"),
            new("请改正【】里的名称；不是数的，请换用别的括号。", "Correct the name in 【】; use other brackets if no figure is meant."));
    }

    /// <summary>A row of a part of which one alone is printed.</summary>
    public static Finding Unused(ManuscriptRow row) =>
        RepeatedPart.At(row.Place,
            new($"“{row.Part}”已经写过，这一行“{row.Text}”没有刊用。", $"'{row.Part}' was written before; this line, '{row.Text}', was not printed."),
            new("请只留一行。", "Keep one line.")) with
        { Found = row.Text };

    private static Finding Unknown(ManuscriptRow row)
    {
        var offer = Spelling.Offer(row.Part, ArticleParts.Concat(PageParts));
        return UnknownPart.At(row.Place,
            new($"不认识栏目“{row.Part}”，这一行没有刊用。{offer.Chinese}", $"The part '{row.Part}' is not known; its line was not printed.{offer.English}"),
            new($"请用：{string.Join('、', ArticleParts.Concat(PageParts))}。", $"Use one of: {string.Join(", ", ArticleParts.Concat(PageParts))}.")) with
        { Found = row.Part };
    }
}
