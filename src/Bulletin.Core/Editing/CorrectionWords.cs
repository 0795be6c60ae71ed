using Bulletin.Checks;

namespace Bulletin.Editing;

/// <summary>Lists on the page what offices corrected themselves: 更正：东湖街道办事处的“已复工企业”原报98，更正为89（…）.</summary>
internal static class CorrectionWords
{
    public static IReadOnlyList<string> Of(CheckedDay day)
    {
        var words = new List<string>();
        foreach (var value in day.Day.AllValues)
            if (value.Correction is { } by)
                words.Add($"更正：{value.Office.Name}的“{value.Indicator.Title}”{(by.Old.Length == 0 ? "原来没有填" : $"原报{by.Old}")}，更正为{value.Text}（依据：{by.Ground}；{by.Who}，{by.When}；《{by.Place.Sheet}》{by.Place.Cell}）");
        return words;
    }
}
