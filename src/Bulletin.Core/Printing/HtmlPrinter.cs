using System.Text;
using Bulletin.Editing;
using Bulletin.Printing.Typefaces;
using Bulletin.Schemes;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Bulletin.Printing;

/// <summary>Prints the page: one self-contained HTML file, laid out by the template's <c>page.html</c> and <c>page.css</c>.</summary>
/// <param name="template">The template.</param>
/// <param name="type">The faces that the page carries with it; null: it is set in what the reader's system has.</param>
public sealed class HtmlPrinter(Template template, ITypeCase? type = null) : IPrinter
{
    private const string LongSpace = "　";

    private readonly PageTypesetter? _typesetter = type is null ? null : new(type, template.Style);

    public string Format => "html";

    public PrintedFile Print(Issue issue)
    {
        var page = Scriban.Template.Parse(template.Page.Text, template.Page.Name);
        if (page.HasErrors)
            throw PageFault.OfParsing(page, template.Page);
        var model = Model(issue);
        try
        {
            var html = page.Render(new PageContext(model));
            return new("bulletin.html", _typesetter?.Set(html) ?? Encoding.UTF8.GetBytes(html));
        }
        catch (ScriptRuntimeException fault)
        {
            throw PageFault.OfRunning(fault, template.Page, model.Keys);
        }
    }

    private ScriptObject Model(Issue issue)
    {
        var charts = new HtmlCharts();
        var articles = new ScriptArray();
        foreach (var article in issue.Articles)
            articles.Add(Model(article, charts));
        var date = $"{ChineseDate.Full(issue.IssueDate)}{LongSpace}{ChineseDate.Weekday(issue.IssueDate)}";
        var model = new ScriptObject();
        Set(model, "lang", "zh-Hans");
        Set(model, "title", $"{issue.Masthead.Name} {issue.Masthead.Label} {ChineseDate.Full(issue.IssueDate)}".Replace("  ", " ", StringComparison.Ordinal));
        Set(model, "paper", issue.Paper == Paper.A4 ? "a4" : "a3");
        Set(model, "css", new Html(template.Style.TrimEnd()));
        Set(model, "draft", issue.IsDraft);
        Set(model, "masthead", issue.Masthead.Name);
        Set(model, "masthead_ems", EmWidth.Css(EmWidth.Of(issue.Masthead.Name)));
        Set(model, "section", issue.Masthead.Section);
        Set(model, "label", issue.Masthead.Label);
        Set(model, "label_left", Folio.IsLabelLeft(issue));
        Set(model, "page_date", ChineseDate.Full(issue.IssueDate));
        Set(model, "weekday", ChineseDate.Weekday(issue.IssueDate));
        Set(model, "run_start", CssString($"{issue.Masthead.Name}{LongSpace}{date}"));
        Set(model, "run_end", CssString($"{issue.Masthead.Section}{LongSpace}{issue.Masthead.Label}（续）".Trim('　')));
        Set(model, "credits", Credits(issue.Credits));
        Set(model, "articles", articles);
        Set(model, "characters", articles.OfType<ScriptObject>().Sum(a => a["characters"] is int count ? count : 0));
        Set(model, "ledger", new Html(HtmlLedger.Write(issue)));
        Set(model, "foot", Foot(issue));
        return model;
    }

    private static ScriptObject Model(Article article, HtmlCharts charts)
    {
        var writer = new HtmlWriter(charts);
        foreach (var block in article.Body)
            block.WriteTo(writer);
        var lines = article.Headlines.Select(h => string.Concat(h.Select(i => i.Plain))).ToList();
        var model = new ScriptObject();
        Set(model, "kicker", new ScriptArray(HtmlInlines.Segments(article.Kicker)));
        Set(model, "headlines", new ScriptArray(article.Headlines.Select(h => new Html(HtmlInlines.Bare(h)))));
        Set(model, "deck", new ScriptArray(HtmlInlines.Segments(article.Deck)));
        Set(model, "lead", new Html(string.Join("<br>", article.Lead.Select(HtmlInlines.Linked))));
        Set(model, "has_lead", article.Lead.Count > 0);
        var lead = article.Lead.Sum(l => l.Sum(i => i.Plain.Length));
        Set(model, "lead_chars", lead);
        Set(model, "characters", lead + writer.Characters);
        Set(model, "lead_mark", article.LeadMark);
        Set(model, "byline", article.Byline);
        Set(model, "longest", EmWidth.Css(lines.Count == 0 ? 1m : lines.Max(EmWidth.Of)));
        Set(model, "longest_ems", lines.Count == 0 ? 1m : lines.Max(EmWidth.Of));
        Set(model, "joined", EmWidth.Css(EmWidth.Of(string.Concat(lines)) + Math.Max(0, lines.Count - 1)));
        Set(model, "layout", writer.Side.Length > 0 || writer.Pulls.Length > 0 ? "data" : "lead");
        Set(model, "pulls", new Html(writer.Pulls));
        Set(model, "has_text", writer.Body.Length > 0 || article.Byline.Length > 0);
        Set(model, "body", new Html(writer.Body));
        Set(model, "has_side", writer.Side.Length > 0);
        Set(model, "side", new Html(writer.Side));
        Set(model, "has_notes", writer.Notes.Length > 0);
        Set(model, "notes", new Html(writer.Notes));
        return model;
    }

    private static ScriptObject Foot(Issue issue)
    {
        var foot = new ScriptObject();
        Set(foot, "asof", "数据截至" + issue.AsOf);
        Set(foot, "source", issue.Day.Day.Scheme.Source is { } source ? "来源：" + source : "");
        Set(foot, "credits", Credits(issue.Credits));
        return foot;
    }

    private static ScriptArray Credits(IReadOnlyList<Credit> credits)
    {
        var list = new ScriptArray();
        foreach (var credit in credits)
        {
            var model = new ScriptObject();
            Set(model, "role", credit.Role);
            Set(model, "name", credit.Name);
            list.Add(model);
        }
        return list;
    }

    /// <summary>A text as a CSS string with its quotes, for the running heads that only a style sheet can set.</summary>
    private static string CssString(string text) =>
        "'" + text.Replace("\\", "\\5c ", StringComparison.Ordinal).Replace("'", "\\27 ", StringComparison.Ordinal).ReplaceLineEndings(" ") + "'";

    private static void Set(ScriptObject model, string name, object value) => model.SetValue(name, value, true);
}
