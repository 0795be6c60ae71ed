using Bulletin.Findings;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Editing;

/// <summary>A fault in an article's code, thrown where Scriban stands so that the finding names line and column.</summary>
internal sealed class ArticleFault(SourceSpan span, Words message, Words action) : ScriptRuntimeException(span, message.English)
{
    public Words Said { get; } = message;

    public Words Action { get; } = action;

    /// <summary>It speaks of a figure that has no value today. Where the returns are in error, that is why, and it is said there.</summary>
    public bool IsOfMissingValue { get; init; }
}
