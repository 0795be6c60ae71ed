using Bulletin.Formulas;

namespace Bulletin.Schemes;

/// <summary>A word that claims something (基本, 过半, 超九成) and the share of the whole from which on it is true.</summary>
public sealed record Threshold(string Word, Rational Least)
{
    /// <summary>超过 and 不足 exclude the number itself; 以上 and 以下 include it.</summary>
    public bool IsStrict { get; init; }
}
