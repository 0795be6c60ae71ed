using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A return that does not say when it was sent, where the scheme has a cut-off. It counts as sent in time; that is said once a day.</summary>
public static class SentTimeMissing
{
    public static readonly FindingKind Kind = new("sent-time-missing", Severity.Note,
        new("没有写报送时间", "A return without its time of sending"));

    public static IEnumerable<Finding> Find(Day day)
    {
        if (day.Scheme.CutOff is null)
            yield break;
        var untold = new List<Office>();
        Place? first = null;
        foreach (var read in day.Returns)
        {
            if (read.Findings.Any(f => f.Kind == SentTimeReader.Unreadable))
                continue;
            List<Office> silent = [.. read.Offices().Where(o => day.IsLate(read, o) is null && !untold.Contains(o))];
            first ??= silent.Count > 0 ? read.Place : null;
            untold.AddRange(silent);
        }
        if (first is not null && untold.Count > 0)
            yield return Untold(first, untold);
    }

    private static Finding Untold(Place first, IReadOnlyList<Office> offices)
    {
        var names = OfficeLists.Names(offices);
        return Kind.At(first,
            new($"报表里没有写几时报送，按没有迟报计：{names.Chinese}。", $"No time of sending is written; counted as in time: {names.English}."),
            new("请各办事处在表下写“报送时间：2021年7月29日18时40分”这样一行。", "Ask the offices for a line such as 报送时间：2021年7月29日18时40分 below the table."));
    }
}
