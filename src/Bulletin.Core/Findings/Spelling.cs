namespace Bulletin.Findings;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>The nearest of <paramref name="known"/>, or null where none is near: at most a third of the letters may differ, one at least.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance < least)
                (best, least) = (candidate, distance);
        }
        return best is not null && least <= Math.Max(1, Math.Max(name.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>Where a near name exists, the sentence that offers it; else nothing.</summary>
    public static Words Offer(string name, IEnumerable<string> known) =>
        Nearest(name, known) is { } near ? new($"是否要写“{near}”？", $" Did you mean '{near}'?") : new("", "");

    /// <summary>Letters to put in, leave out, replace, or swap with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
