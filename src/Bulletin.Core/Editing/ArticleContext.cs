using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>Runs an article's code. The one place where what comes from a cell is escaped on its way into Markdown.</summary>
internal sealed class ArticleContext : TemplateContext
{
    private const int MostLoops = 100_000;
    private const int LongestOutput = 1_000_000;

    public ArticleContext(ScriptObject functions)
        : base(new ScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        LoopLimit = MostLoops;
        OutputLimit = LongestOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        PushGlobal(functions);
    }

    public override TemplateContext Write(SourceSpan span, object textAsObject)
    {
        if (textAsObject is null)
            return this;
        var text = textAsObject as Markup ?? new Markup(Markup.Escape(ObjectToString(textAsObject)));
        return Write(text.Text);
    }
}
