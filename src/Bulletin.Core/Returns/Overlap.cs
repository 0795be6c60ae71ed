namespace Bulletin.Returns;

/// <summary>What two tables both report: how many values stand in both, and how many of those differ. Blanks do not count.</summary>
public sealed record Overlap(int Common, int Different, int Least)
{
    /// <summary>Two versions of one table, not two parts: of what the smaller one reports, the other reports more than half as well.</summary>
    public bool IsSameTable => Common > 0 && Common * 2 > Least;

    public static Overlap Of(IReadOnlyList<Reported> first, IReadOnlyList<Reported> second)
    {
        var values = new Dictionary<(string Indicator, int Office), Reported>();
        foreach (var value in first)
            if (value.State != ReportedState.Blank)
                values[(value.Indicator.Code, value.Office.Index)] = value;
        var (common, different, all) = (0, 0, 0);
        foreach (var value in second)
        {
            if (value.State == ReportedState.Blank)
                continue;
            all++;
            if (!values.TryGetValue((value.Indicator.Code, value.Office.Index), out var own))
                continue;
            common++;
            different += own.Differs(value) ? 1 : 0;
        }
        return new(common, different, Math.Min(values.Count, all));
    }
}
