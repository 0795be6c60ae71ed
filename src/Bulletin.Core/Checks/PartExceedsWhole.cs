using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>A part that is larger than its whole: more enterprises resumed than had stopped.</summary>
public static class PartExceedsWhole
{
    public static readonly FindingKind Kind = new("part-exceeds-whole", Severity.Error,
        new("部分大于整体", "A part larger than its whole"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var indicator in day.Scheme.Indicators)
        {
            if (indicator.PartOf is null || day.Scheme.Indicator(indicator.PartOf) is not { } whole)
                continue;
            foreach (var part in day.Row(indicator))
                if (part?.Counted is { } value && day.Value(whole, part.Office) is { Counted: { } limit } due && value > limit && !Amounts.IsNothing(value - limit))
                    yield return Exceeds(part, due);
        }
    }

    private static Finding Exceeds(Reported part, Reported whole) =>
        Kind.At(part.Place,
            new($"“{part.Office.Name}”的“{part.Indicator.Title}”是 {part.Text}，大于“{whole.Indicator.Title}”的 {whole.Text}（{whole.Place.Cell}）。",
                $"{part.Office.Name}: {part.Indicator.Title} is {part.Text}, more than {whole.Indicator.Title}, {whole.Text} ({whole.Place.Cell})."),
            new("请核对这两个数，改正后重报。", "Check both numbers and report the right ones.")) with
        { Found = part.Text, Expected = new($"不大于 {whole.Text}", $"at most {whole.Text}"), Cells = [part.Cell, whole.Cell] };
}
