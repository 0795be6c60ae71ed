using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>A cell that shows an error such as #DIV/0!. It is no number and no blank.</summary>
public static class CellError
{
    public static readonly FindingKind Kind = new("cell-error", Severity.Error,
        new("单元格出错", "A cell error"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.AllValues)
            if (value.Fault == ValueFault.CellError && !value.IsSetAside)
                yield return Kind.At(value.Place,
                    new($"“{value.Office.Name}”的“{value.Indicator.Title}”显示 {value.Text}。", $"{value.Office.Name} shows {value.Text} for {value.Indicator.Title}."),
                    new("请改正这一格的公式，或直接填数。", "Correct the formula of this cell, or write the number.")) with
                { Found = value.Text };
    }
}
