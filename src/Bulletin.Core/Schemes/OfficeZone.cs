using System.Globalization;

namespace Bulletin.Schemes;

/// <summary>
/// 时区: by how much the offices' clocks are ahead of UTC. Only zones without summer time are known by name, so that a time is the same
/// on every machine, whatever table of zones it has; any other is written as its offset.
/// </summary>
public sealed record OfficeZone(string Name, TimeSpan Ahead)
{
    private const int WesternMost = -12;
    private const int EasternMost = 14;

    private static readonly (string Name, int Hours)[] Known =
    [
        ("Asia/Shanghai", 8), ("Asia/Chongqing", 8), ("Asia/Harbin", 8), ("Asia/Urumqi", 6), ("Asia/Hong_Kong", 8), ("Asia/Macau", 8), ("Asia/Taipei", 8),
        ("Asia/Singapore", 8), ("Asia/Tokyo", 9), ("UTC", 0),
    ];

    /// <summary>北京时间.</summary>
    public static OfficeZone Shanghai { get; } = new("Asia/Shanghai", TimeSpan.FromHours(8));

    /// <summary>A zone as a scheme writes it, by name or as +08:00; null where it is neither.</summary>
    public static OfficeZone? Parse(string written)
    {
        foreach (var (name, hours) in Known)
            if (name.Equals(written, StringComparison.OrdinalIgnoreCase))
                return new(name, TimeSpan.FromHours(hours));
        var isEast = written.StartsWith('+');
        return (isEast || written.StartsWith('-')) && TimeSpan.TryParseExact(written[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
            && (isEast ? offset : -offset) is var ahead && ahead >= TimeSpan.FromHours(WesternMost) && ahead <= TimeSpan.FromHours(EasternMost)
                ? new(written, ahead) : null;
    }

    /// <summary>The moment at which the offices' clocks show that time.</summary>
    public DateTimeOffset Moment(DateTime local) => new(local, Ahead);

    /// <summary>A moment as the offices' clocks show it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Ahead);
}
