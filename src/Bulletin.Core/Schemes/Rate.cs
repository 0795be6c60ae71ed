using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>
/// A rate, or any other figure that the scheme defines by a formula. A formula without an aggregate holds for each office, and for all
/// together with the totals put in its place.
/// </summary>
public sealed record Rate(string Code, Formula Formula, string Unit, int Decimals)
{
    public string Title { get; init; } = Code;

    /// <summary>口径: the definition in words, printed where a reader could misread the figure.</summary>
    public string? Definition { get; init; }
}
