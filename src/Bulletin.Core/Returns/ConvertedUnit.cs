using Bulletin.Findings;
using Bulletin.Formulas;

namespace Bulletin.Returns;

/// <summary>A column in another unit than the scheme's, whose numbers were converted.</summary>
public static class ConvertedUnit
{
    public static readonly FindingKind Kind = new("unit-converted", Severity.Note,
        new("已换算的计量单位", "A unit that was converted"));

    public static Finding Of(Place place, string written, Conversion conversion) =>
        Kind.At(place,
            new($"“{written}”以“{conversion.From}”计，已按{conversion}换算。", $"'{written}' is in {conversion.From}; its numbers were converted at {conversion}."),
            new($"请核对列里的数确实以“{conversion.From}”计。", $"Check that the numbers really are in {conversion.From}.")) with
        { Found = conversion.From, Expected = Words.Same(conversion.To) };
}
