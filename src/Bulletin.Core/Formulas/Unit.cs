namespace Bulletin.Formulas;

/// <summary>
/// A unit as a product of units over a product of units: 家, 吨/家. Percent and 倍 are pure numbers; 家/家 is one too.
/// </summary>
internal sealed class Unit
{
    private readonly string[] _over;
    private readonly string[] _under;

    private Unit(IEnumerable<string> over, IEnumerable<string> under)
    {
        var above = new List<string>(over);
        var below = new List<string>();
        foreach (var unit in under)
            if (!above.Remove(unit))
                below.Add(unit);
        above.Sort(string.CompareOrdinal);
        below.Sort(string.CompareOrdinal);
        (_over, _under) = ([.. above], [.. below]);
    }

    /// <summary>A pure number.</summary>
    public static Unit None { get; } = new([], []);

    /// <summary>How many offices: 家, 个, whatever the scheme calls them.</summary>
    public static Unit AnyCount { get; } = new([], []);

    public bool IsNone => _over.Length == 0 && _under.Length == 0;

    /// <summary>Reads 家, %, 吨/家, 人·天.</summary>
    public static Unit Parse(string text)
    {
        if (text is "" or "%" or "倍")
            return None;
        var levels = text.Split('/');
        return new(Factors(levels[0]), levels.Skip(1).SelectMany(Factors));
    }

    public Unit Times(Unit other) => new(_over.Concat(other._over), _under.Concat(other._under));

    public Unit Over(Unit other) => new(_over.Concat(other._under), _under.Concat(other._over));

    /// <summary>Whether two values may be added; a count of offices takes the unit of what it is added to.</summary>
    public bool Agrees(Unit other) =>
        this == AnyCount || other == AnyCount || (_over.SequenceEqual(other._over) && _under.SequenceEqual(other._under));

    public override string ToString()
    {
        var over = string.Join('·', _over);
        return _under.Length == 0 ? over : $"{(over.Length == 0 ? "1" : over)}/{string.Join('/', _under)}";
    }

    private static string[] Factors(string text) => text.Split('·', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
