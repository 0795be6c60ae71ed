using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>
/// The name of a column as its header path, from the outermost group to the leaf: <c>企业数量/总户数</c>.
/// Levels are folded as <see cref="WrittenName"/> says.
/// </summary>
public sealed record NamePath(IReadOnlyList<string> Levels)
{
    public string Leaf => Levels.Count == 0 ? "" : Levels[^1];

    /// <summary>Reads levels divided by <c>/</c> (or its full-width form).</summary>
    public static NamePath Parse(string text) =>
        new([.. WrittenName.Fold(text).Split('/', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>
    /// How well a column's path answers to this name: 0 not at all; else the more, the closer. Every level of the name must stand in the
    /// column's path in order, the leaf at its end.
    /// </summary>
    public int Match(NamePath column)
    {
        if (Levels.Count == 0 || column.Levels.Count < Levels.Count || column.Leaf != Leaf)
            return 0;
        var next = Levels.Count - 2;
        for (var i = column.Levels.Count - 2; i >= 0 && next >= 0; i--)
            if (column.Levels[i] == Levels[next])
                next--;
        return next >= 0 ? 0 : (Levels.Count * 16) - (column.Levels.Count - Levels.Count);
    }

    public bool Equals(NamePath? other) => other is not null && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    public override string ToString() => string.Join('/', Levels);
}
