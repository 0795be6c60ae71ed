using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>报送时间: when a return was sent, as it says itself. The day or the time of day may be missing; a file's date says nothing, for a copy is always new.</summary>
public sealed record SentTime(WrittenDate? Day, int? Minute, string Text, Place Place)
{
    /// <summary>
    /// Whether it was after the cut-off; null where what is written does not tell. A time without a day is of the cut-off's day, a day without a year of
    /// the year that lies nearest to it.
    /// </summary>
    public bool? IsAfter(CutOff cutOff, DateOnly dataDate)
    {
        var end = cutOff.For(dataDate);
        var day = Day is null ? cutOff.DayFor(dataDate) : Day.NearestTo(cutOff.DayFor(dataDate));
        if (day?.ToDateTime(TimeOnly.MinValue) is not { } midnight)
            return null;
        if (Minute is { } minute)
            return midnight.AddMinutes(minute) > end;
        return Day is null ? null : midnight >= end ? true : midnight.AddDays(1) <= end ? false : null;
    }
}
