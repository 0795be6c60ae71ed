using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;

namespace Bulletin.Checks;

/// <summary>迟报: a return that says itself that it was sent after the cut-off. Its figures count; who was late is on record.</summary>
public static class OfficeLate
{
    public static readonly FindingKind Kind = new("office-late", Severity.Note,
        new("迟报", "A return sent after the cut-off"));

    public static IEnumerable<Finding> Find(Day day)
    {
        if (day.Scheme.CutOff is not { } cutOff)
            yield break;
        foreach (var read in day.Returns)
            foreach (var same in read.Offices().Where(o => day.IsLate(read, o) == true).GroupBy(o => read.SentBy(o)!))
                yield return Late(same.Key, [.. same], cutOff.Written(day.Date));
    }

    private static Finding Late(SentTime sent, IReadOnlyList<Office> offices, string cutOff)
    {
        var names = OfficeLists.Names(offices);
        return Kind.At(sent.Place,
            new($"{names.Chinese}迟报：写的是“{sent.Text}”，截止时间是{cutOff}。数照常计入。",
                $"{names.English} reported late: '{sent.Text}', where the cut-off was {cutOff}. The figures count all the same."),
            new("请记作迟报；写错时间的，请改正。", "It is recorded as late; correct the time if it is wrong.")) with
        { Found = sent.Text, Expected = Words.Same(cutOff) };
    }
}
