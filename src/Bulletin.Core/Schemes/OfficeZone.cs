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

    /// <summary>北京时间.</summary>
    public static OfficeZone Shanghai { get; } = new("Asia/Shanghai", TimeSpan.FromHours(8));

    /// <summary>A zone as a scheme writes it, by name or as +08:00; null where it is neither.</summary>
    public static OfficeZone? Parse(string written)
    {
        if (HoursOf(written) is { } hours)
            return new(written, TimeSpan.FromHours(hours));
        var isEast = written.StartsWith('+');
        return (isEast || written.StartsWith('-')) && TimeSpan.TryParseExact(written[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
            && (isEast ? offset : -offset) is var ahead && ahead >= TimeSpan.FromHours(WesternMost) && ahead <= TimeSpan.FromHours(EasternMost)
                ? new(written, ahead) : null;
    }

    private static int? HoursOf(string name) => name.ToUpperInvariant() switch
    {
        "ASIA/SHANGHAI" or "ASIA/CHONGQING" or "ASIA/HARBIN" or "ASIA/HONG_KONG" or "ASIA/MACAU" or "ASIA/TAIPEI" or "ASIA/SINGAPORE" => 8,
        "ASIA/URUMQI" => 6,
        "ASIA/TOKYO" => 9,
        "UTC" => 0,
        _ => null,
    };

    /// <summary>The moment at which the offices' clocks show that time.</summary>
    public DateTimeOffset Moment(DateTime local) => new(local, Ahead);

    /// <summary>A moment as the offices' clocks show it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Ahead);
}
