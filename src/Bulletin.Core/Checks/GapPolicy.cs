using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>What the scheme's policy makes of a value that is missing or set aside: whether the page may go on without it, and in which words.</summary>
internal static class GapPolicy
{
    /// <summary>The earlier value that the policy puts in the place of one that is missing; null where there is none.</summary>
    public static Reported? StandIn(this Day day, Indicator indicator, Office office) =>
        day.PolicyOf(indicator, office) == MissingPolicy.Carry ? day.Past.Newest(indicator, office) : null;

    /// <summary>
    /// The indicator's policy; of an office that did not report at all the scheme's for such offices, where it has one: of all that it owes a stock may
    /// be carried, and the rest is left out.
    /// </summary>
    public static MissingPolicy PolicyOf(this Day day, Indicator indicator, Office office) =>
        day.Scheme.MissingOffice == MissingPolicy.Refuse || day.HasReported(office) ? indicator.Missing
        : day.Scheme.MissingOffice == MissingPolicy.Carry ? (indicator.Kind == IndicatorKind.Stock ? MissingPolicy.Carry : MissingPolicy.LeaveOut)
        : indicator.Missing == MissingPolicy.Carry && day.Past.Newest(indicator, office) is not null ? MissingPolicy.Carry : MissingPolicy.LeaveOut;

    /// <summary>The value may be left out, alone or with all that the office did not report, or an earlier one stands in for it.</summary>
    public static bool Covers(this Day day, Indicator indicator, Office office) => day.PolicyOf(indicator, office) switch
    {
        MissingPolicy.LeaveOut => true,
        MissingPolicy.Carry => day.StandIn(indicator, office) is not null,
        _ => false,
    };

    /// <summary>The same of all offices that the indicator is due from.</summary>
    public static bool Covers(this Day day, Indicator indicator)
    {
        foreach (var office in day.Scheme.Offices.Offices)
            if (indicator.AppliesToOffice(office.Index) && !office.IsOptional && !day.Covers(indicator, office))
                return false;
        return true;
    }

    /// <summary>What becomes of one office's value: left out, carried, or that there is none to carry; nothing where the press stops anyway.</summary>
    public static Words Treatment(this Day day, Indicator indicator, Office office) => day.PolicyOf(indicator, office) switch
    {
        MissingPolicy.LeaveOut => new("这一数未计入。", " It was left out."),
        MissingPolicy.Carry when day.StandIn(indicator, office) is { } earlier =>
            new($"这一数按{Written(earlier)}数（{earlier.Text}）计。", $" The value of {earlier.CarriedFrom:yyyy-MM-dd} ({earlier.Text}) stands in for it."),
        MissingPolicy.Carry => NothingToCarry(day, indicator, office),
        _ => new("", ""),
    };

    /// <summary>The same for a whole column.</summary>
    public static Words Treatment(this Day day, Indicator indicator) => indicator.Missing switch
    {
        MissingPolicy.LeaveOut => new("这一指标未计入。", " The indicator was left out."),
        MissingPolicy.Carry when day.Covers(indicator) => new("这一指标按前几日数计。", " Values of earlier days stand in for it."),
        MissingPolicy.Carry => NothingToCarry(day),
        _ => new("", ""),
    };

    /// <summary>7月28日: the day of a value that is carried.</summary>
    public static string Written(Reported carried) =>
        carried.CarriedFrom is { } day ? new WrittenDate(null, day.Month, day.Day).ToString() : "";

    /// <summary>Where the earlier days do have a value, but one in error, that is why.</summary>
    private static Words NothingToCarry(Day day, Indicator indicator, Office office) => day.Past.NewestSetAside(indicator, office) is { } wrong
        ? new($"前{day.Scheme.CarryDays}天没有可沿用的数：{Written(wrong)}报的“{wrong.Text}”（{wrong.Place}）当天就查出有误，不能沿用。",
            $" The {day.Scheme.CarryDays} days before have no value to carry forward: '{wrong.Text}' of {wrong.CarriedFrom:yyyy-MM-dd} ({wrong.Place}) was found in error on its day.")
        : NothingToCarry(day);

    private static Words NothingToCarry(Day day) => day.Past.IsGiven
        ? new($"前{day.Scheme.CarryDays}天没有可沿用的数。", $" The {day.Scheme.CarryDays} days before have no value to carry forward.")
        : new("没有给出往日的报表（--past），无数可沿用。", " No earlier day was given (--past) from which a value could be carried forward.");
}
