using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>The offices without which a total stands: their value was due and is missing or set aside.</summary>
internal static class LeftOutOffices
{
    public static IReadOnlyList<Office> Of(Day day, Indicator indicator)
    {
        var result = new List<Office>();
        if (!HasTotal(day, indicator))
            return result;
        foreach (var office in day.Scheme.Offices.Offices)
            if (Lacks(day, indicator, office))
                result.Add(office);
        return result;
    }

    /// <summary>Whether one office's value of an indicator that has a total was due and is missing or set aside.</summary>
    public static bool Lacks(Day day, Indicator indicator, Office office) =>
        IsDue(day, indicator, office) && IsWanting(day.Value(indicator, office), indicator);

    /// <summary>Whether there is a total that could lack an office.</summary>
    public static bool HasTotal(Day day, Indicator indicator) => indicator.IsNumber && (indicator.IsRequired || day.HasColumn(indicator));

    private static bool IsDue(Day day, Indicator indicator, Office office) =>
        indicator.AppliesToOffice(office.Index) ? !office.IsOptional || day.Value(indicator, office) is { IsSetAside: true } : day.Value(indicator, office) is { IsSetAside: true };

    /// <summary>A dash in an indicator that is not required says that there is none, so nothing is wanting.</summary>
    private static bool IsWanting(Reported? value, Indicator indicator) =>
        value?.Counted is null && (indicator.IsRequired || value is not { State: ReportedState.Dash });
}
