using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>Words, a date or true/false where a number is due (约50, 1.2万, 见附件). A guess would be no reported figure.</summary>
public static class NotANumber
{
    public static readonly FindingKind Kind = new("not-a-number", Severity.Error,
        new("应填数字的地方不是数字", "No number where one is due"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.AllValues)
            if (value.Fault == ValueFault.NotANumber && !value.IsSetAside)
                yield return Kind.At(value.Place,
                    new($"“{value.Office.Name}”的“{value.Indicator.Title}”写的是“{value.Text}”，不是数字。",
                        $"{value.Office.Name} wrote '{value.Text}' for {value.Indicator.Title}, which is no number."),
                    new("请只填数字，说明写在备注里。", "Write the number alone; put words into the remarks.")) with
                { Found = value.Text };
    }
}
