namespace Bulletin.Formulas;

/// <summary>
/// The values of one name, office by office in the register's order, and what stands for all offices together:
/// the total of a count, the pooled quotient of a rate. Null where there is no value. A percentage is held as its share: 0.9875 for 98.75 %.
/// </summary>
public sealed record Series(string Name, IReadOnlyList<Rational?> ByOffice, Rational? Whole)
{
    /// <summary>Offices (by index) whose value was due and is left out by policy; what is reckoned from them must leave them out too.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>By office, whether it takes part in <see cref="Whole"/>; null where it does so with its value.</summary>
    internal bool[]? TakingPart { private get; init; }

    /// <summary><see cref="Whole"/> is the sum of <see cref="ByOffice"/>: so for counts and quantities, not for a reported rate.</summary>
    public bool IsSummed { get; init; }

    /// <summary>For a series that a formula made: its whole with these offices left out.</summary>
    internal Func<IReadOnlySet<int>, Rational?>? Reckon { get; init; }

    /// <summary>
    /// Whether the office (by index) takes part in <see cref="Whole"/>. One without stopped companies has no rate, so it has no part in the mean of the rates.
    /// </summary>
    public bool TakesPart(int office) => TakingPart?[office] ?? ByOffice[office] is not null;

    /// <summary>
    /// What stands for all offices but these, so that both sides of a quotient stand for the same offices. Null where that cannot be said:
    /// a number that was neither summed nor reckoned cannot be taken apart.
    /// </summary>
    public Rational? WholeWithout(IReadOnlySet<int> offices)
    {
        if (offices.Count == 0 || offices.IsSubsetOf(LeftOut))
            return Whole;
        return IsSummed ? Aggregate.Sum.Of(ByOffice, offices) : Reckon?.Invoke(offices);
    }
}
