using Bulletin.Findings;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>Runs an article's code. The one place where what comes from a cell is escaped on its way into Markdown.</summary>
internal sealed class ArticleContext(ScriptObject functions, ArticleOutput output) : GuardedContext(functions, LongestOutput)
{
    private const int LongestOutput = 1_000_000;

    /// <summary>What to write in place of a value that would print as code; null for words and numbers.</summary>
    private static Words? Unprintable(object value) => value switch
    {
        ScriptArray => new("请用 顿号 把各项连起来，或用 for 一项一项写。", "Join the items with 顿号, or write them one by one with 'for'."),
        IScriptCustomFunction => new("请补上它的参数。", "Give it its arguments."),
        ScriptObject => new("请写它的一项，如 .办事处 或 .数。", "Write one member of it, such as .办事处 or .数."),
        bool => new("它只用在 if 的条件里。", "It is for the condition of an 'if'."),
        _ => null,
    };

    protected override string Escaped(SourceSpan span, object value)
    {
        if (Unprintable(value) is { } instead)
            throw new ArticleFault(span, new($"这里的结果不是文字，印不了。{instead.Chinese}", $"This gives no words to print. {instead.English}"), new("写法见 docs/templates.zh-CN.md。", "See docs/templates.md."));
        output.From(span);
        return value is Markup markup ? markup.Text : Markup.Escape(ObjectToString(value) ?? "");
    }
}
