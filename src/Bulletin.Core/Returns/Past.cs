using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>往日: the values of earlier days that may be carried forward, the newest first; each says the day that it is of.</summary>
public sealed record Past(IReadOnlyList<Reported> Values)
{
    public static Past None { get; } = new([]) { IsGiven = false };

    /// <summary>Somebody named earlier days, whether or not they hold a value.</summary>
    public bool IsGiven { get; init; } = true;

    /// <summary>What was reported then and its own day's checks set aside, the newest first: it is not carried, and whoever misses it is told why.</summary>
    public IReadOnlyList<Reported> SetAside { get; init; } = [];

    /// <summary>The newest value of that office and indicator; null where there is none.</summary>
    public Reported? Newest(Indicator indicator, Office office) => First(Values, indicator, office);

    public Reported? NewestSetAside(Indicator indicator, Office office) => First(SetAside, indicator, office);

    private static Reported? First(IReadOnlyList<Reported> values, Indicator indicator, Office office)
    {
        foreach (var value in values)
            if (value.Indicator == indicator && value.Office == office)
                return value;
        return null;
    }
}
