using System.Globalization;
using Bulletin.Findings;

namespace Bulletin.Cli.Night;

/// <summary>What only the night finds: it alone knows what is due, what was printed before and what is still on its way.</summary>
internal static class NightFindings
{
    public static readonly FindingKind NotYetArrived = new("not-yet-arrived", Severity.Note,
        new("还没有传完的报表", "A return that is still on its way"));

    public static readonly FindingKind StaleReturn = new("stale-return", Severity.Verify,
        new("别日的报表放在了这一天", "A return of another day where this day's should be"));

    public static readonly FindingKind DayGap = new("day-gap", Severity.Verify,
        new("中间有几天没有出报", "Days without a bulletin"));

    public static readonly FindingKind DataUnchanged = new("data-unchanged", Severity.Verify,
        new("和前一期一个数也不差", "Not one number differs from the bulletin before"));

    public static Finding OnItsWay(string file) => NotYetArrived.At(new(file),
        new("是一分钟之内才写的，还读不了，或者没有写完，多半没有传完，这一次不读。", "It was written within the last minute and cannot be read, or has no end: it is probably still on its way, and was not read this time."),
        new("不必处理：传完以后，下一次会读；过了一分钟还读不了，就按损坏处理。", "Nothing needs to be done: the next run reads it. If it still cannot be read, it counts as damaged."));

    /// <summary>A return that names another day, where that is written.</summary>
    public static Finding OtherDay(Place place, string? written, DateOnly day) => StaleReturn.At(place,
        new($"该出的是{Written(day)}，这一份写的却是{(written is null ? "别的日期" : $"“{written}”")}，没有计入。",
            $"{day:yyyy-MM-dd} is due, but this return {(written is null ? "is of another day" : $"says '{written}'")}; it was not counted."),
        new("请向填报单位要当天的报表；只是日期写错的，请改正标题。", "Ask the office for that day's return; if only its date is wrong, correct the title.")) with
    { Found = written, Expected = Words.Same(Iso(day)) };

    public static Finding SameAs(string file, DateOnly earlier) => StaleReturn.At(new(file),
        new($"没有写日期，和{Written(earlier)}印过的那一份一模一样，没有计入。", $"It names no day and is the very file that was printed for {earlier:yyyy-MM-dd}; it was not counted."),
        new("请向填报单位要当天的报表，标题里写明日期。", "Ask the office for that day's return, with the day in its title."));

    public static Finding Gap(string inbox, IReadOnlyList<DateOnly> days, string command)
    {
        var (chinese, english) = (string.Join('、', days.Select(Written)), string.Join(", ", days.Select(Iso)));
        return DayGap.At(new(inbox),
            new($"{chinese}没有出报。", $"No bulletin was printed for {english}."),
            new($"要补的，报表到齐后：{command} --date {Iso(days[0])}", $"To make it up, when the returns are there: {command} --date {Iso(days[0])}"));
    }

    public static Finding SameData(string inbox, DateOnly earlier) => DataUnchanged.At(new(inbox),
        new($"各处报的数和{Written(earlier)}印的一个也不差。", $"Not one reported number differs from those printed for {earlier:yyyy-MM-dd}."),
        new("请核对是不是把前一天的报表改了日期又报来；确实没有变动的，不必处理。", "Find out whether the earlier returns were sent again under a new date; if nothing has changed indeed, nothing needs to be done."));

    public static string Written(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
