using System.Text;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Drafting;

/// <summary>Gives each column a code of its own that a formula can use: the leaf of its name, with the groups before it where several share the leaf.</summary>
internal sealed class DraftCodes
{
    private const string Nameless = "指标";

    private readonly List<NamePath> _paths;
    private readonly HashSet<string> _taken = [];

    public DraftCodes(IEnumerable<NamePath> paths) => _paths = [.. paths];

    /// <summary>The leaf, with as many of the groups before it as tell it from every other column.</summary>
    public string Shortest(NamePath path)
    {
        var levels = 1;
        while (levels < path.Levels.Count && _paths.Exists(p => p != path && p.Levels.TakeLast(levels).SequenceEqual(path.Levels.TakeLast(levels))))
            levels++;
        return string.Concat(path.Levels.TakeLast(levels));
    }

    public string Of(NamePath path)
    {
        var code = Plain(Shortest(path));
        var distinct = code;
        // What is left of a whole is called 余 by default, and may not be called as another indicator is.
        for (var number = 2; !_taken.Add(distinct) || !Formula.IsName(distinct) || distinct.EndsWith('余'); number++)
            distinct = $"{code}_{number}";
        return distinct;
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name)
            if (char.IsLetterOrDigit(c) || c == '_')
                plain.Append(c);
        return plain.Length == 0 ? Nameless : char.IsDigit(plain[0]) ? "_" + plain : plain.ToString();
    }
}
