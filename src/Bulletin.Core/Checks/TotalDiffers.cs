using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A total (合计, 小计) that is not the sum of its offices. The bulletin prints its own sum; somebody must say which is right.</summary>
public static class TotalDiffers
{
    public static readonly FindingKind Kind = new("total-differs", Severity.Verify,
        new("合计与分项之和不符", "A total differs from the sum of its parts"));

    public static IEnumerable<Finding> Find(Day day) => day.Returns.SelectMany(r => Find(day, r));

    private static List<Finding> Find(Day day, Return read)
    {
        var findings = new List<Finding>();
        var explained = new List<UncountedDifference>();
        foreach (var total in read.Totals)
        {
            if (!total.Indicator.IsSummable || total.Offices.Count == 0)
                continue;
            var (sum, setAside) = SumOf(day, total);
            if (Agrees(day, total, sum))
                continue;
            IReadOnlyList<SeenCell> cells = [.. total.Offices.Select(o => day.Value(total.Indicator, o)).OfType<Reported>().Select(v => v.Cell)];
            if (setAside.Count == 0 && Missing(day, read, total, sum) is { } rows)
                Explained(explained, total.Label, rows).Add(total, cells);
            else
                findings.Add(Differs(total, sum, setAside, setAside.Count == 0 && Agrees(day, total, SumAsReported(day, total)), cells));
        }
        findings.AddRange(explained.Select(e => e.ToFinding()));
        return findings;
    }

    /// <summary>The rows not counted that the total holds beside its offices: all of the return, or one; null where they do not make it agree.</summary>
    private static IReadOnlyList<UncountedRow>? Missing(Day day, Return read, ReportedTotal total, Rational sum)
    {
        if (read.Uncounted.Count == 0)
            return null;
        var all = sum;
        foreach (var row in read.Uncounted)
            all += row.ValueOf(total.Indicator);
        if (Agrees(day, total, all))
            return read.Uncounted;
        return read.Uncounted.FirstOrDefault(r => Agrees(day, total, sum + r.ValueOf(total.Indicator))) is { } one ? [one] : null;
    }

    private static UncountedDifference Explained(List<UncountedDifference> explained, string label, IReadOnlyList<UncountedRow> rows)
    {
        if (explained.Find(e => e.Label == label && e.Rows.SequenceEqual(rows)) is { } known)
            return known;
        explained.Add(new(label, rows));
        return explained[^1];
    }

    /// <summary>
    /// Parts that were rounded before they were reported may each be off by half a unit of their last decimal; so may their sum, by as many
    /// halves as there are parts. Whole numbers add up exactly.
    /// </summary>
    private static bool Agrees(Day day, ReportedTotal total, Rational sum)
    {
        var difference = (total.Value - sum).Abs();
        var parts = total.Offices.Count(o => day.Value(total.Indicator, o)?.Counted is not null);
        return Amounts.IsNothing(difference) || difference <= Amounts.HalfUnit(total.Indicator) * Rational.From(parts);
    }

    private static (Rational Sum, IReadOnlyList<Office> SetAside) SumOf(Day day, ReportedTotal total)
    {
        var sum = Rational.Zero;
        var setAside = new List<Office>();
        foreach (var office in total.Offices)
        {
            var value = day.Value(total.Indicator, office);
            sum += (value is null ? null : total.PartOf(value)) ?? Rational.Zero;
            if (value is { IsSetAside: true } or { State: ReportedState.Faulty })
                setAside.Add(office);
        }
        return (sum, setAside);
    }

    /// <summary>The sum before the offices' own corrections, which is what the return's total is of.</summary>
    private static Rational SumAsReported(Day day, ReportedTotal total)
    {
        var sum = Rational.Zero;
        foreach (var office in total.Offices)
            if (day.Value(total.Indicator, office) is { } value)
                sum += (value.Correction is { } by ? by.OldValue : total.PartOf(value)) ?? Rational.Zero;
        return sum;
    }

    private static Finding Differs(ReportedTotal total, Rational sum, IReadOnlyList<Office> setAside, bool isOfCorrections, IReadOnlyList<SeenCell> cells)
    {
        var indicator = total.Indicator;
        var (stated, added, difference) = (Amounts.Write(total.Value, indicator), Amounts.Write(sum, indicator), Amounts.Write((total.Value - sum).Abs(), indicator));
        var names = OfficeLists.Names(setAside);
        return Kind.At(total.Place,
            new($"“{total.Label}”的“{indicator.Title}”写的是 {stated}，各单位相加是 {added}，相差 {difference}。{(isOfCorrections ? "差的正是更正的数：合计是更正以前的。" : setAside.Count == 0 ? "" : $"其中“{names.Chinese}”的数有误，没有加进去。")}",
                $"{total.Label} states {stated} for {indicator.Title}; the offices add up to {added}, a difference of {difference}.{(isOfCorrections ? " That is just what was corrected: the total is of before." : setAside.Count == 0 ? "" : $" The value of {names.English} is in error and was not added.")}"),
            isOfCorrections ? new("不必处理；版面印更正后相加的数。", "Nothing needs to be done; the page prints the sum as corrected.")
            : setAside.Count == 0
                ? new("请核对各单位的数和合计的公式，改正合计；改正以前，版面印相加的数。", "Check the offices' numbers and the total's formula, and mend the total; until then the page prints the sum.")
                : new("请先改正有误的数，再看合计对不对。", "Mend the values in error first, then see whether the total is right.")) with
        // A sum that lacks an office is no total to be expected.
        { Severity = isOfCorrections ? Severity.Note : Kind.Severity, Found = total.Text, Expected = setAside.Count == 0 ? Words.Same(added) : null, Cells = cells };
    }
}
