using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>Runs an article's code. The one place where what comes from a cell is escaped on its way into Markdown.</summary>
internal sealed class ArticleContext(ScriptObject functions) : GuardedContext(functions, LongestOutput)
{
    private const int LongestOutput = 1_000_000;

    protected override string Escaped(object value) => value is Markup markup ? markup.Text : Markup.Escape(ObjectToString(value) ?? "");
}
