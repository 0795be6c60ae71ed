using System.Collections;
using Bulletin.Returns;

namespace Bulletin.Figures;

/// <summary>The inputs of several figures one after another, seen through their lists: what is left of a whole has the cells of two indicators.</summary>
internal sealed class JoinedInputs(IReadOnlyList<IReadOnlyList<Reported>> lists) : IReadOnlyList<Reported>
{
    public int Count { get; } = lists.Sum(l => l.Count);

    public Reported this[int index]
    {
        get
        {
            var list = 0;
            for (; index >= lists[list].Count; list++)
                index -= lists[list].Count;
            return lists[list][index];
        }
    }

    public IEnumerator<Reported> GetEnumerator()
    {
        foreach (var list in lists)
            foreach (var input in list)
                yield return input;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
