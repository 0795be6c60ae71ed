namespace Bulletin.Returns;

/// <summary>
/// The days of which a return may be, for choosing among columns that bear days of their own: the one asked for, then those of its title, of
/// lines above the table and of its sheet's name, then that of its file's name.
/// </summary>
public sealed class ReturnDays
{
    // Any leap year: of days whose year nobody names only month and day are compared.
    private const int SomeYear = 2000;

    private readonly DateOnly? _requested;
    private readonly int? _year;
    private readonly List<WrittenDate> _named = [];

    /// <param name="year">The year of days that name none; null where nobody knows it.</param>
    /// <param name="requested">The day that is asked for, where one is.</param>
    /// <param name="named">The days that the sheet and its file name.</param>
    public ReturnDays(int? year, DateOnly? requested, IEnumerable<SeenDate> named)
    {
        (_requested, _year) = (requested, requested?.Year ?? year);
        WrittenDate? byFile = null;
        foreach (var seen in named)
            if (seen.Source == DateSource.FileName)
                byFile = seen.Date;
            else if (!_named.Contains(seen.Date))
                _named.Add(seen.Date);
        if (_named.Count == 0 && byFile is not null)
            _named.Add(byFile);
    }

    /// <summary>The day of the return, where nothing it says disagrees; null where it names none or several.</summary>
    public WrittenDate? Only => _requested is { } asked ? new(asked.Year, asked.Month, asked.Day) : _named.Count == 1 ? _named[0] : null;

    /// <summary>Whether that day lies so many days from the return's; null where the return's is not clear.</summary>
    public bool? IsAway(WrittenDate day, int days) => Only is not { } own ? null : day.Agrees(Moved(own, day, days));

    /// <summary>How many days it lies from the return's; null where the return's is not clear.</summary>
    public int? Away(WrittenDate day) =>
        Only is { } own && day.In(Moved(own, day, 0).Year) is { } other ? other.DayNumber - Moved(own, day, 0).DayNumber : null;

    /// <summary>The one of these days that lies so many days from the return's; null where none does, or which does depends on what one goes by.</summary>
    public WrittenDate? Among(IReadOnlyList<WrittenDate> days, int away)
    {
        if (_requested is { } asked && First(days, new(asked.Year, asked.Month, asked.Day), away) is { } ofAsked)
            return ofAsked;
        WrittenDate? found = null;
        foreach (var named in _named)
        {
            if (First(days, named, away) is not { } day)
                continue;
            if (found is not null && found != day)
                return null;
            found = day;
        }
        return found;
    }

    private WrittenDate? First(IReadOnlyList<WrittenDate> days, WrittenDate own, int away)
    {
        foreach (var day in days)
            if (day.Agrees(Moved(own, day, away)))
                return day;
        return null;
    }

    private DateOnly Moved(WrittenDate own, WrittenDate like, int days) =>
        (own.In(_year ?? like.Year ?? SomeYear) ?? DateOnly.MinValue.AddDays(Math.Max(0, -days))).AddDays(days);
}
