using System.Collections;
using Bulletin.Formulas;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>What counts of a day's row, office by office, seen through the row itself: a day of thousands of offices has dozens of rows.</summary>
internal sealed class CountedValues(IReadOnlyList<Reported?> row) : IReadOnlyList<Rational?>
{
    public int Count => row.Count;

    public Rational? this[int index] => row[index]?.Counted;

    public IEnumerator<Rational?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
