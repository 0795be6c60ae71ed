using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Printing;

/// <summary>Runs <c>page.html</c>. The one place where text is escaped on its way into HTML.</summary>
internal sealed class PageContext : TemplateContext
{
    private const int MostLoops = 100_000;
    private const int LongestOutput = 20_000_000;

    public PageContext(ScriptObject model)
        : base(new ScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        LoopLimit = MostLoops;
        OutputLimit = LongestOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        LimitToString = 0;
        PushGlobal(model);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Text),
        _ => Write(Html.Escape(ObjectToString(textAsObject) ?? "")),
    };
}
