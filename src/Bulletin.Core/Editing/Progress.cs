using Bulletin.Figures;
using Bulletin.Formulas;
using Bulletin.Schemes;

namespace Bulletin.Editing;

/// <summary>
/// 进度: how far a part has become its whole. Where an office is left out of either, or an earlier value stands in for it,
/// it speaks of the offices that reported both, and what is claimed of it says so.
/// </summary>
internal sealed record Progress(Rational Part, Rational Whole, bool IsOfAll)
{
    /// <summary>What a claim about some of the offices begins with: 供水已报部分全部恢复.</summary>
    public const string ReportedOnly = "已报部分";

    /// <summary>There is nothing of which it could be a part.</summary>
    public bool IsNothing => Whole.IsZero;

    public bool IsComplete => !IsNothing && Part == Whole;

    public static Progress Of(Figure part, Figure whole, FigureSet figures)
    {
        if (CoversAll(part, figures) && CoversAll(whole, figures) && part.Value is { } value && whole.Value is { } total)
            return new(value, total, true);
        var (parts, wholes) = (figures.Series(part.Code)!.ByOffice, figures.Series(whole.Code)!.ByOffice);
        var (some, all) = (Rational.Zero, Rational.Zero);
        foreach (var office in figures.Scheme.Offices.Offices)
            if (parts[office.Index] is { } done && wholes[office.Index] is { } due && !part.IsCarriedFor(office) && !whole.IsCarriedFor(office))
                (some, all) = (some + done, all + due);
        return new(some, all, false);
    }

    /// <summary>A word about the whole may not rest on a sum that an office is left out of, nor on an earlier day's value.</summary>
    public static bool CoversAll(Figure figure, FigureSet figures) => figures.Series(figure.Code) is not { LeftOut.Count: > 0 } && !figure.Carried.Any();

    public bool Reaches(Threshold threshold) =>
        Part.Over(Whole) is { } share && (threshold.IsStrict ? share > threshold.Least : share >= threshold.Least);

    /// <summary>The words, and of which offices they are true.</summary>
    public string Said(string words) => IsOfAll ? words : ReportedOnly + words;
}
