namespace Bulletin.Schemes;

/// <summary>A deadline (时限) for an indicator that is part of a whole: a day, or so many days counted from the day of the data.</summary>
public sealed record Deadline(string Indicator, DateOnly? Day, int? DaysFromData)
{
    public DateOnly DueFrom(DateOnly dataDate) => Day ?? dataDate.AddDays(DaysFromData ?? 0);
}
