using System.Globalization;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Editing;

/// <summary>出版日期: the command line's, else the manuscript's, else the day after that of the data.</summary>
internal sealed class IssueDay(DateOnly data, ManuscriptRow? row, Job job, ICollection<Finding> findings)
{
    public static readonly FindingKind Early = new("issue-date-early", Severity.Verify, new("出版日期早于数据日期", "A day of issue before the day of the data"));

    public static readonly FindingKind Unreadable = new("issue-date-unreadable", Severity.Verify, new("出版日期读不懂", "A day of issue that cannot be read"));

    public static readonly FindingKind WrongWeekday = new("issue-date-weekday", Severity.Verify, new("出版日期与星期不符", "A weekday that the day of issue is not"));

    private const string Weekdays = "日一二三四五六天";

    public DateOnly Date()
    {
        var date = job.IssueDate ?? Written() ?? data.AddDays(1);
        if (date < data)
            findings.Add(Early.At(Place, new($"出版日期{ChineseDate.Full(date)}早于数据日期{ChineseDate.Full(data)}。", $"The day of issue, {date:yyyy-MM-dd}, is before the day of the data, {data:yyyy-MM-dd}."),
                new("请核对两个日期。", "Check both dates.")) with
            { Found = ChineseDate.Full(date) });
        return date;
    }

    private Place Place => row is not null && job.IssueDate is null ? row.Place : new Place(job.Input);

    private DateOnly? Written()
    {
        if (row is null)
            return null;
        var date = In(row.Text);
        if (date is null)
            findings.Add(Unreadable.At(row.Place,
                new($"出版日期“{row.Text}”读不懂，或没有这一天，用了{ChineseDate.Full(data.AddDays(1))}。", $"The day of issue, '{row.Text}', is not understood or does not exist; {data.AddDays(1):yyyy-MM-dd} was taken."),
                new("请写成“2021年8月4日”。", "Write it as 2021年8月4日.")) with
            { Found = row.Text });
        else if (WeekdayIn(row.Text) is { } weekday && weekday != date.Value.DayOfWeek)
            findings.Add(WrongWeekday.At(row.Place,
                new($"{ChineseDate.Full(date.Value)}是{ChineseDate.Weekday(date.Value)}，文稿写的是“{row.Text}”。", $"{date.Value:yyyy-MM-dd} is a {date.Value.DayOfWeek}; the manuscript says '{row.Text}'."),
                new("请核对日期和星期。", "Check the day and the weekday.")) with
            { Found = row.Text, Expected = Words.Same(ChineseDate.Weekday(date.Value)) });
        return date;
    }

    /// <summary>A day without a year that the data's year has behind it is of the next: data of 31 December, issue of 1月1日.</summary>
    private DateOnly? In(string text)
    {
        if (WrittenDate.FindIn(text) is not { } written)
            return DateOnly.TryParse(text.Split(' ')[0], CultureInfo.InvariantCulture, out var date) ? date : null;
        var day = written.In(data.Year);
        return written.Year is null && data.Month == 12 && written.Month == 1 ? written.In(data.Year + 1) : day;
    }

    private static DayOfWeek? WeekdayIn(string text)
    {
        foreach (var before in new[] { "星期", "周", "礼拜" })
            if (text.IndexOf(before, StringComparison.Ordinal) is >= 0 and var at && at + before.Length < text.Length
                && Weekdays.IndexOf(text[at + before.Length], StringComparison.Ordinal) is >= 0 and var day)
                return (DayOfWeek)(day % 7);
        return null;
    }
}
