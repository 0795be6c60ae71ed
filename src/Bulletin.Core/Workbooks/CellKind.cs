namespace Bulletin.Workbooks;

/// <summary>What a cell holds. Blank, an error and a formula without its value are three different facts.</summary>
public enum CellKind
{
    Blank,
    Text,
    Number,
    Date,
    Boolean,

    /// <summary>An error value such as <c>#DIV/0!</c>; the cell's text is the error.</summary>
    Error,

    /// <summary>A formula that was saved without its result; the cell's text is the formula with its <c>=</c>.</summary>
    Uncalculated,
}
