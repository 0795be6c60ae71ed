using Bulletin.Editing;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Printing;

/// <summary>Runs <c>page.html</c>. The one place where text is escaped on its way into HTML.</summary>
internal sealed class PageContext(ScriptObject model) : GuardedContext(model, LongestOutput)
{
    private const int LongestOutput = 20_000_000;

    protected override string Escaped(SourceSpan span, object value) => value is Html html ? html.Text : Html.Escape(ObjectToString(value) ?? "");
}
