using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>The offices without which a total stands: their value was due and is missing or set aside.</summary>
internal static class LeftOutOffices
{
    public static IReadOnlyList<Office> Of(Day day, Indicator indicator)
    {
        var result = new List<Office>();
        if (!indicator.IsNumber || (!indicator.IsRequired && !day.HasColumn(indicator)))
            return result;
        foreach (var office in day.Scheme.Offices.Offices)
            if (IsDue(day, indicator, office) && IsWanting(day.Value(indicator, office), indicator))
                result.Add(office);
        return result;
    }

    private static bool IsDue(Day day, Indicator indicator, Office office) =>
        indicator.AppliesToOffice(office.Index) ? !office.IsOptional || day.Value(indicator, office) is { IsSetAside: true } : day.Value(indicator, office) is { IsSetAside: true };

    /// <summary>A dash in an indicator that is not required says that there is none, so nothing is wanting.</summary>
    private static bool IsWanting(Reported? value, Indicator indicator) =>
        value?.Counted is null && (indicator.IsRequired || value is not { State: ReportedState.Dash });
}
