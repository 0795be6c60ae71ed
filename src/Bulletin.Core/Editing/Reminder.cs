using Bulletin.Checks;

namespace Bulletin.Editing;

/// <summary>催报: the message to the offices that have not reported, ready to be sent. In Chinese always, for its readers are the offices.</summary>
public static class Reminder
{
    /// <summary>The message, in lines; null where no office is missing. One whose row probably stands there under a wrong name is not asked.</summary>
    public static string? Of(CheckedDay day)
    {
        var missing = day.Offices.Missing.Where(o => day.Day.MeantFor(o) is null).ToList();
        if (missing.Count == 0)
            return null;
        var scheme = day.Day.Scheme;
        var date = day.Day.Date;
        var cutOff = scheme.CutOff is { } known ? $"，报送截止时间是{known.Written(date)}" : "";
        return $"""
            【催报】{string.Join('、', missing.Select(o => o.Name))}：
            {ChineseDate.MonthAndDay(date)}（{ChineseDate.Weekday(date)}）的“{scheme.Name}”还没有收到你处报表{cutOff}。
            请尽快按原表填好报来，并在表下写明报送时间；没有发生的填“0”（零报），不要空着。
            """.ReplaceLineEndings("\n");
    }
}
