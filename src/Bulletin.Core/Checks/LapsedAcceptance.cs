using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>An acceptance of the day that covers no finding any more: a cell behind it has changed, or it has gone.</summary>
public static class LapsedAcceptance
{
    public static readonly FindingKind Kind = new("acceptance-lapsed", Severity.Note,
        new("不再适用的认可", "An acceptance that has lapsed"));

    /// <summary>
    /// Those of the day that none of the findings carries. One with a file outside the input was not asked about, and may well stand
    /// unless a cell of another has changed. One without a cell (缺报) has nothing that could change: the office reported since, which needs no word.
    /// </summary>
    public static IEnumerable<Finding> Find(Day day, Acceptances acceptances, IReadOnlyList<Finding> findings)
    {
        foreach (var acceptance in acceptances.Of(day.Date))
        {
            if (findings.Any(f => f.Accepted == acceptance))
                continue;
            var asked = acceptance.Cells.Where(c => IsIn(day.Files, c.Place)).ToList();
            if (Changed(day, asked) is { } changed)
                yield return Lapsed(acceptance, acceptances.File, changed);
            else if (acceptance.Cells.Count > 0 && asked.Count == acceptance.Cells.Count)
                yield return Lapsed(acceptance, acceptances.File, new("问题已不在，或是按另一套制度查出来的", "the finding is gone, or was made by another scheme"));
        }
    }

    /// <summary>Whether the place, as it was written down, is of one of the files.</summary>
    private static bool IsIn(IReadOnlyList<string> files, string place)
    {
        foreach (var file in files)
            if (place.StartsWith(file, StringComparison.Ordinal) && (place.Length == file.Length || place[file.Length] == '《'))
                return true;
        return false;
    }

    private static Finding Lapsed(Acceptance acceptance, string file, Words changed) =>
        Kind.At(new(file),
            new($"{acceptance.By}的认可不再适用：{changed.Chinese}。认可的是：{acceptance.Message}", $"What {acceptance.By} accepted no longer stands: {changed.English}. It was: {acceptance.Message}"),
            new("仍要认可的，用 bulletin accept 重新认可；否则删去这一条。", "Accept it anew with bulletin accept, or delete the entry.")) with
        { Found = acceptance.Fingerprint };

    /// <summary>What the cells hold now, where that is something else; null where none has changed.</summary>
    private static Words? Changed(Day day, IReadOnlyList<(string Place, string Text)> cells)
    {
        var now = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in day.Returns.SelectMany(r => r.Values).Concat(day.AllValues))
            now[value.Place.ToString()] = value.Text;
        foreach (var total in day.Totals)
            now[total.Place.ToString()] = total.Text;
        foreach (var value in day.Returns.SelectMany(r => r.Uncounted).SelectMany(r => r.Values))
            now[value.Cell.Place.ToString()] = value.Cell.Text;
        var changed = cells.Where(c => now.GetValueOrDefault(c.Place) != c.Text).ToList();
        return changed.Count == 0 ? null
            : new(string.Join("；", changed.Select(c => $"{c.Place}当时是“{c.Text}”，现在{(now.TryGetValue(c.Place, out var text) ? $"是“{text}”" : "那一格没有计入")}")),
                string.Join("; ", changed.Select(c => $"{c.Place} was '{c.Text}' and {(now.TryGetValue(c.Place, out var text) ? $"is '{text}'" : "does not count now")}")));
    }
}
