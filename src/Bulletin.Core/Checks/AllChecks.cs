namespace Bulletin.Checks;

/// <summary>
/// Every check, in the order in which they are made. A value that one check finds in error is set aside before the next,
/// so checks of a cell alone come before those that compare cells, and totals come last.
/// </summary>
public static class AllChecks
{
    public static IReadOnlyList<Check> InOrder { get; } =
    [
        new(IndicatorMissing.Kind, IndicatorMissing.Find),
        new(OfficeMissing.Kind, OfficeMissing.Find),
        new(OfficeLate.Kind, OfficeLate.Find),
        new(SentTimeMissing.Kind, SentTimeMissing.Find),
        new(CellError.Kind, CellError.Find),
        new(FormulaUncalculated.Kind, FormulaUncalculated.Find),
        new(NotANumber.Kind, NotANumber.Find),
        new(ApproximateValue.Kind, ApproximateValue.Find),
        new(NegativeValue.Kind, NegativeValue.Find),
        new(FractionalValue.Kind, FractionalValue.Find),
        new(PartExceedsWhole.Kind, PartExceedsWhole.Find),
        new(SchemeRules.Kind, SchemeRules.Find),
        new(ValueMissing.Kind, ValueMissing.Find),
        new(ValueNotDue.Kind, ValueNotDue.Find),
        new(RateAboveWhole.Kind, RateAboveWhole.Find),
        new(RateDiffers.Kind, RateDiffers.Find),
        new(TotalDiffers.Kind, TotalDiffers.Find),
        new(DeadlinePassed.Kind, DeadlinePassed.Find),
    ];
}
