namespace Bulletin.Schemes;

/// <summary>What a rule makes of a value that was not reported. A value in error is never taken for zero: the rule is not asked.</summary>
public enum MissingOperand
{
    /// <summary>Nothing is said of the office where any value is missing.</summary>
    SkipIfAny,

    /// <summary>Nothing is said where all are missing; else those that are count as zero.</summary>
    SkipIfAll,

    /// <summary>A missing value counts as zero.</summary>
    AsZero,
}
