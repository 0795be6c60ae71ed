namespace Bulletin.Formulas;

/// <summary>What becomes of a tie.</summary>
public enum RoundingRule
{
    /// <summary>四舍五入: half away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>GB/T 8170—2008: half to even.</summary>
    HalfToEven,
}
