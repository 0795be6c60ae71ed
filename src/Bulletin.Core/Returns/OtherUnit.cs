using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>A unit other than the scheme's, in a column's name, above the table or beside a number, that cannot be converted into it.</summary>
public static class OtherUnit
{
    public static readonly FindingKind Kind = new("unit-differs", Severity.Error,
        new("计量单位与制度不一致", "Another unit than the scheme's"));

    public static Finding Of(Place place, string written, string unit, Indicator indicator) =>
        Kind.At(place,
            new($"“{written}”以“{unit}”计，制度规定“{indicator.Title}”以“{indicator.Unit}”计，两者不能换算。", $"'{written}' is in {unit}; the scheme has {indicator.Title} in {indicator.Unit}, and neither can be converted into the other."),
            new($"请按“{indicator.Unit}”重报，或在制度中改正 unit。", $"Report it in {indicator.Unit}, or correct 'unit' in the scheme.")) with
        { Found = unit, Expected = Words.Same(indicator.Unit), Indicator = indicator.Code, ForOffice = new($"请按“{indicator.Unit}”重报。", $"Report it in {indicator.Unit}.") };
}
