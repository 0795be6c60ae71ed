using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>An acceptance of the day that covers no finding any more: a cell behind it has changed, or it has gone.</summary>
public static class LapsedAcceptance
{
    public static readonly FindingKind Kind = new("acceptance-lapsed", Severity.Note,
        new("不再适用的认可", "An acceptance that has lapsed"));

    /// <summary>Those of the day that none of the findings carries.</summary>
    public static IEnumerable<Finding> Find(Day day, Acceptances acceptances, IReadOnlyList<Finding> findings)
    {
        foreach (var acceptance in acceptances.Of(day.Date))
            if (findings.All(f => f.Accepted != acceptance))
                yield return Lapsed(day, acceptance, acceptances.File);
    }

    private static Finding Lapsed(Day day, Acceptance acceptance, string file)
    {
        var changed = Changed(day, acceptance);
        return Kind.At(new(file),
            new($"{acceptance.By}的认可不再适用：{changed.Chinese}。认可的是：{acceptance.Message}", $"What {acceptance.By} accepted no longer stands: {changed.English}. It was: {acceptance.Message}"),
            new("仍要认可的，用 bulletin accept 重新认可；否则删去这一条。", "Accept it anew with bulletin accept, or delete the entry.")) with
        { Found = acceptance.Fingerprint };
    }

    /// <summary>What the cells hold now, where that is something else.</summary>
    private static Words Changed(Day day, Acceptance acceptance)
    {
        var now = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in day.Returns.SelectMany(r => r.Values).Concat(day.AllValues))
            now[value.Place.ToString()] = value.Text;
        foreach (var total in day.Totals)
            now[total.Place.ToString()] = total.Text;
        var changed = acceptance.Cells.Where(c => now.GetValueOrDefault(c.Place) != c.Text).ToList();
        return changed.Count == 0 ? new("问题已不在，或是按另一套制度查出来的", "the finding is gone, or was made by another scheme")
            : new(string.Join("；", changed.Select(c => $"{c.Place}当时是“{c.Text}”，现在{(now.TryGetValue(c.Place, out var text) ? $"是“{text}”" : "没有这一格")}")),
                string.Join("; ", changed.Select(c => $"{c.Place} was '{c.Text}' and {(now.TryGetValue(c.Place, out var text) ? $"is '{text}'" : "is gone")}")));
    }
}
