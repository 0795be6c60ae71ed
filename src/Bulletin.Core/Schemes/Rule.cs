using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>A rule (勾稽关系) of the scheme's own that the returns are held against.</summary>
public sealed record Rule(Condition Condition, Severity Class)
{
    /// <summary>The code that its findings have instead of the common one; null where the scheme gives none.</summary>
    public string? Code { get; init; }

    /// <summary>What it demands, where that is not the condition as written.</summary>
    public Words Demand { get; init; } = Words.Same(Condition.Text);

    /// <summary>What the person who must mend it is told to do; null where the scheme says nothing.</summary>
    public string? Instruction { get; init; }

    public MissingOperand WhenMissing { get; init; }

    /// <summary>It is asked once of all offices together, not office by office.</summary>
    public bool IsOfTotals { get; init; }
}
