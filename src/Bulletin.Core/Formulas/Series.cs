namespace Bulletin.Formulas;

/// <summary>
/// The values of one name, office by office in the register's order, and what stands for all offices together:
/// the total of a count, the pooled quotient of a rate. Null where there is no value.
/// </summary>
public sealed record Series(string Name, IReadOnlyList<Rational?> ByOffice, Rational? Whole)
{
    /// <summary>Offices (by index) whose value was due and is left out by policy; what is reckoned from them must leave them out too.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();
}
