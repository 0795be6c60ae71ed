using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>A deadline (时限) that lies before the day of the data while the whole is not reached.</summary>
public static class DeadlinePassed
{
    public static readonly FindingKind Kind = new("deadline-passed", Severity.Note,
        new("已过时限", "A deadline has passed"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var deadline in day.Scheme.Deadlines)
            if (deadline.DueFrom(day.Date) is var due && due < day.Date
                && day.Scheme.Indicator(deadline.Indicator) is { PartOf: { } code } part && day.Scheme.Indicator(code) is { } whole
                && Rest(day, part, whole) is { } rest && rest.Sign > 0)
                yield return Passed(day, part, due, rest);
    }

    /// <summary>What is left, over the offices that reported both numbers.</summary>
    private static Rational? Rest(Day day, Indicator part, Indicator whole)
    {
        Rational? rest = null;
        foreach (var office in day.Scheme.Offices.Offices)
            if (day.Value(whole, office)?.Counted is { } due && day.Value(part, office)?.Counted is { } done)
                rest = (rest ?? Rational.Zero) + due - done;
        return rest;
    }

    private static Finding Passed(Day day, Indicator part, DateOnly due, Rational rest) =>
        Kind.At(day.Returns[0].Place,
            new($"“{part.Title}”的时限是{due.Year}年{due.Month}月{due.Day}日，已过，还剩 {Amounts.Write(rest, part)}。",
                $"{part.Title} was due on {due:yyyy-MM-dd}; {Amounts.Write(rest, part)} are left."),
            new("请了解进度；时限有变的，请改制度中的 deadlines。", "Ask how it stands; if the deadline moved, correct 'deadlines' in the scheme."));
}
