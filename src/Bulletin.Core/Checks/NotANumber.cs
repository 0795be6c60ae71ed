using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>Words, a date or true/false where a number is due (见附件, 1,5), or a multiple more (5万 in a column of 万元). A guess would be no reported figure.</summary>
public static class NotANumber
{
    public static readonly FindingKind Kind = new("not-a-number", Severity.Error,
        new("应填数字的地方不是数字", "No number where one is due"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.AllValues)
            if (!value.IsSetAside && value.Fault == ValueFault.NotANumber)
                yield return NoNumber(value);
            else if (!value.IsSetAside && value.Fault == ValueFault.TwoMultiples)
                yield return TwoMultiples(value);
    }

    private static Finding NoNumber(Reported value) =>
        Kind.At(value.Place,
            new($"“{value.Office.Name}”的“{value.Indicator.Title}”写的是“{value.Text}”，不是数字。",
                $"{value.Office.Name} wrote '{value.Text}' for {value.Indicator.Title}, which is not a number."),
            new("请只填数字，说明写在备注里。", "Write the number alone; put words into the remarks.")) with
        { Found = value.Text };

    private static Finding TwoMultiples(Reported value) =>
        Kind.At(value.Place,
            new($"“{value.Office.Name}”的“{value.Indicator.Title}”写的是“{value.Text}”，而这一列的单位里已经有“万”或“亿”：算一次还是算两次，看不出来，没有计入。",
                $"{value.Office.Name} wrote '{value.Text}' for {value.Indicator.Title} in a column whose unit has its own 万 or 亿: whether it counts once or twice cannot be told, so it was not counted."),
            new("请按这一列的单位只填数字；不按它计的，把单位写全（5万元）。", "Write the number alone, in the column's unit; or write its own unit in full (5万元).")) with
        { Found = value.Text };
}
