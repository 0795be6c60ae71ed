using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Checks;

/// <summary>A formula that was saved without its result, as some programs do. The tool does not reckon in an office's place.</summary>
public static class FormulaUncalculated
{
    public static readonly FindingKind Kind = new("formula-uncalculated", Severity.Error,
        new("公式没有结果", "A formula without its result"));

    public static IEnumerable<Finding> Find(Day day)
    {
        foreach (var value in day.AllValues)
            if (value.Fault == ValueFault.Uncalculated && !value.IsSetAside)
                yield return Kind.At(value.Place,
                    new($"“{value.Office.Name}”的“{value.Indicator.Title}”是公式 {value.Text}，文件里没有存下它的结果。",
                        $"{value.Indicator.Title} of {value.Office.Name} is the formula {value.Text}, whose result is not in the file."),
                    new("请用 WPS 或 Excel 打开这个文件，保存一次再交。", "Open the file in WPS or Excel, save it once and hand it in again.")) with
                { Found = value.Text };
    }
}
