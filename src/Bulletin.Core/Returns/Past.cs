using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>往日: the values of earlier days that may be carried forward, the newest first; each says the day that it is of.</summary>
public sealed record Past(IReadOnlyList<Reported> Values)
{
    public static Past None { get; } = new([]) { IsGiven = false };

    /// <summary>Somebody named earlier days, whether or not they hold a value.</summary>
    public bool IsGiven { get; init; } = true;

    /// <summary>The newest value of that office and indicator; null where there is none.</summary>
    public Reported? Newest(Indicator indicator, Office office)
    {
        foreach (var value in Values)
            if (value.Indicator == indicator && value.Office == office)
                return value;
        return null;
    }
}
