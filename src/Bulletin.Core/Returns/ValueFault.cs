namespace Bulletin.Returns;

/// <summary>Why a cell's content is no value.</summary>
public enum ValueFault
{
    None,

    /// <summary>The cell shows an error such as <c>#DIV/0!</c>.</summary>
    CellError,

    /// <summary>A formula was saved without its result.</summary>
    Uncalculated,

    /// <summary>A number of another unit, which cannot be converted into the indicator's.</summary>
    OtherUnit,

    /// <summary>5万 in a column of 万元: whether the two multiples are one or two is not told.</summary>
    TwoMultiples,

    /// <summary>Words, a date or true/false stand where a number is due.</summary>
    NotANumber,
}
