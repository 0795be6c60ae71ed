using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>The columns of a table that report an indicator, from left to right, and those that would, were they not of another day.</summary>
public sealed record ColumnMatch(IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Columns, IReadOnlyList<HeaderColumn> OfOtherDays)
{
    /// <summary>
    /// The days of the header that say of which day the return is: not those of columns of other days, be they passed over or the scheme's
    /// own columns of the day before. Where columns were chosen by their day, it goes before a title's.
    /// </summary>
    public IReadOnlyList<SeenDate> DatesAmong(IReadOnlyList<SeenDate> all)
    {
        var others = new HashSet<SeenDate>();
        foreach (var column in OfOtherDays)
            others.Add(column.Day!);
        foreach (var (column, indicator) in Columns)
            if (column.Day is not null && indicator.Day is not (null or 0))
                others.Add(column.Day);
        if (others.Count == 0)
            return all;
        var dates = new List<SeenDate>();
        foreach (var date in all)
            if (!others.Contains(date))
                dates.Add(OfOtherDays.Count > 0 && IsOfColumn(date) ? date with { Source = DateSource.Column } : date);
        return dates;
    }

    private bool IsOfColumn(SeenDate date)
    {
        foreach (var (column, _) in Columns)
            if (column.Day == date)
                return true;
        return false;
    }
}
