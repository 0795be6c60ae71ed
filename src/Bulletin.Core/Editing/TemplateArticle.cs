using Bulletin.Checks;
using Bulletin.Figures;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Bulletin.Editing;

/// <summary>Turns an article of a template (front matter, Scriban, Markdown) into Markdown with figures in it.</summary>
internal sealed class TemplateArticle
{
    public static readonly FindingKind Unreadable = new("article-unreadable", Severity.Error, new("稿件模板读不懂", "An article of the template that cannot be read"));

    public static readonly FindingKind Fault = new("article-fault", Severity.Error, new("稿件模板有误", "A fault in an article of the template"));

    private static readonly string[] Keys = ["kicker", "headline", "deck", "lead-mark", "lead", "byline"];

    private readonly TemplateFile _file;
    private readonly ScriptObject _functions = new();
    private readonly ICollection<Finding> _findings;
    private readonly bool _isInError;

    public TemplateArticle(TemplateFile file, CheckedDay day, FigureSet figures, Claims claims, Quotations quotations, ICollection<Finding> findings)
    {
        _file = file;
        _findings = findings;
        _isInError = day.Findings.Any(f => f.StopsThePress);
        var named = new FigureFunctions(day.Day, figures, claims);
        named.AddTo(_functions);
        new ClaimFunctions(figures, named, claims).AddTo(_functions);
        new ListFunctions(day.Day, figures, named, claims, quotations).AddTo(_functions);
    }

    public ArticleSource Run()
    {
        var front = FrontMatter.Read(_file.Name, _file.Text, Keys, _findings);
        var lines = _file.Text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var body = Render(string.Join('\n', lines.Skip(front.Lines)), front.Lines + 1, 1);
        return new(body)
        {
            Kicker = Rendered(front["kicker"]),
            Headlines = Rendered(front["headline"]),
            Deck = Rendered(front["deck"]),
            LeadMark = string.Concat(front["lead-mark"].Select(t => t.Text)),
            Lead = Rendered(front["lead"]),
            Byline = string.Concat(front["byline"].Select(t => t.Text)),
        };
    }

    private List<SourceText> Rendered(IReadOnlyList<FrontText> texts) =>
        [.. texts.Select(t => Render(t.Text, t.Line, t.Column)).Where(t => t.Markdown.Length > 0)];

    private SourceText Render(string text, int line, int column)
    {
        var start = new TextPosition(0, line - 1, column - 1);
        var output = new ArticleOutput(text, start);
        if (CodeSigns.FirstMark(text) is >= 0 and var mark)
            ReportSign(text, mark, start);
        else if (text.Contains("{{", StringComparison.Ordinal))
            Run(text, start, output);
        else
            output.Write(text, 0, text.Length);
        return new(output.ToString(), letter => output.OriginOf(letter, _file.Name));
    }

    private void Run(string text, TextPosition start, ArticleOutput output)
    {
        var template = Scriban.Template.Parse(text, _file.Name, lexerOptions: new LexerOptions { StartPosition = start });
        if (template.HasErrors && CodeSigns.First(text) is >= 0 and var sign)
        {
            ReportSign(text, sign, start);
            return;
        }
        if (template.HasErrors)
        {
            var why = CodeFault.OfParsing(template);
            Report(Unreadable, template.Messages[0].Span, new($"稿件代码读不懂：{why.Chinese}", $"The article's code is not understood: {why.English}"),
                new("请检查这一行的 {{ }} 和引号。", "Check the {{ }} and the quotes of this line."));
            return;
        }
        try
        {
            var context = new ArticleContext(_functions, output);
            context.PushOutput(output);
            template.Render(context);
            return;
        }
        catch (ArticleFault fault)
        {
            Report(fault);
        }
        catch (ScriptRuntimeException fault)
        {
            ReportRuntime(fault);
        }
        // Half an article is none.
        output.Clear();
    }

    /// <summary>The commonest fault of code that was typed with a Chinese keyboard.</summary>
    private void ReportSign(string text, int at, TextPosition start)
    {
        var before = text.AsSpan(0, at);
        var line = start.Line + before.Count('\n');
        var column = before.LastIndexOf('\n') is >= 0 and var end ? at - end - 1 : start.Column + at;
        var half = FullWidth.Half(text[at]);
        var position = new TextPosition(at, line, column);
        Report(Unreadable, new(_file.Name, position, position),
            new($"稿件代码里的“{text[at]}”是全角符号，这里要半角“{half}”。", $"'{text[at]}' in the article's code is a full-width sign; here it must be '{half}'."),
            new("请切换到英文输入法重打：{{ }} 和里面的引号、逗号、括号，行首的 :::，都用半角。", "Type it anew in half width: the braces, the quotes, commas and brackets between them, and ::: at the beginning of a line."));
    }

    private void ReportRuntime(ScriptRuntimeException fault)
    {
        if ((fault.InnerException as ArticleFault ?? fault as ArticleFault) is { } inner)
            Report(inner);
        else
            Report(Fault, fault.Span, CodeFault.OfRunning(fault, _functions.Keys), new("可用的函数见 docs/templates.zh-CN.md；数的名称要加引号。", "The functions are listed in docs/templates.md; the name of a figure needs quotes."));
    }

    private void Report(ArticleFault fault)
    {
        if (!fault.IsOfMissingValue || !_isInError)
            Report(Fault, fault.Span, fault.Said, fault.Action);
    }

    private void Report(FindingKind kind, SourceSpan span, Words message, Words action) =>
        _findings.Add(kind.At(Place.InText(_file.Name, span.Start.Line + 1, span.Start.Column + 1), message, action));
}
