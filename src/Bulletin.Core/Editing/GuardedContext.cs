using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Editing;

/// <summary>
/// Runs a template's code within limits and with our functions alone (no clock, no chance, no reflection), and hands every value
/// that is printed to one place, where it is escaped.
/// </summary>
internal abstract class GuardedContext : TemplateContext
{
    private const int MostLoops = 100_000;

    protected GuardedContext(ScriptObject names, int longestOutput)
        : base(new ScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        LoopLimit = MostLoops;
        OutputLimit = longestOutput;
        // Else what is too long is cut off in silence.
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        PushGlobal(names);
    }

    public sealed override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject is null ? this : Write(Escaped(span, textAsObject));

    /// <summary>The value as it may stand in the output.</summary>
    protected abstract string Escaped(SourceSpan span, object value);
}
