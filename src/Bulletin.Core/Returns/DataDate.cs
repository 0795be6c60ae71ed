using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// 数据日期: the day that a return is about. Its title names it; a title without a year takes the year from the request or the scheme, else from
/// the day on which the return was signed.
/// </summary>
public sealed class DataDate(Scheme scheme, DateOnly? requested, ICollection<Finding> findings)
{
    public static readonly FindingKind Missing = new("date-missing", Severity.Error,
        new("不知道是哪一天的数据", "The day of the data is not known"));

    public static readonly FindingKind Disagrees = new("date-disagrees", Severity.Verify,
        new("日期不一致", "Dates that disagree"));

    public static readonly FindingKind Overridden = new("date-overridden", Severity.Error,
        new("报表不是命令行指定的那一天的", "A return of another day than the command line's"));

    /// <summary>The day of a return, by its title or else by its other dates; null where none of them names one.</summary>
    public DateOnly? Of(Return read) => Of(Leading(read), read);

    /// <summary>The day that the sheet's name names; null where it names none.</summary>
    public DateOnly? NamedBySheet(Return read) => Of(read.Dates.FirstOrDefault(d => d.Source == DateSource.SheetName), read);

    /// <summary>The text in which the return's day stands.</summary>
    public static string? Written(Return read) => Leading(read)?.Text;

    /// <summary>The day that the page is about, given what its returns say.</summary>
    public DateOnly? Settle(IReadOnlyList<Return> returns)
    {
        if (requested is { } day)
        {
            foreach (var read in returns)
                if (Leading(read) is { } leading && !leading.Date.Agrees(day))
                    findings.Add(Override(leading, day, Names(read, day)));
            return day;
        }
        foreach (var read in returns)
            if (Of(read) is { } own)
            {
                if (read.Signed is { } signed && Leading(read) is { } leading)
                    findings.Add(YearOf(leading, own, signed));
                return own;
            }
        findings.Add(NoDate(returns[0], Leading(returns[0])));
        return null;
    }

    /// <summary>Says which other dates of the return differ from its title's.</summary>
    public void Compare(Return read, DateOnly day)
    {
        var leading = Leading(read);
        var said = new List<SeenDate>();
        foreach (var date in read.Dates)
        {
            if (date == leading || date.Agrees(day) || said.Exists(s => s.Source == date.Source && s.Date == date.Date))
                continue;
            said.Add(date);
            findings.Add(Difference(date, day));
        }
    }

    private DateOnly? Of(SeenDate? date, Return read) =>
        date?.Date.In(requested?.Year ?? scheme.Year) ?? (read.Signed is { } signed ? date?.Date.NearestTo(signed) : null);

    /// <summary>The title's date leads; without one, a line above the table, the header, the sheet, then the file.</summary>
    private static SeenDate? Leading(Return read)
    {
        SeenDate? best = null;
        foreach (var date in read.Dates)
            if (best is null || date.Source < best.Source)
                best = date;
        return best;
    }

    /// <summary>
    /// Another word of the return than the one that leads is of that day: a title was left standing, or typed ahead. A file's name is such a word
    /// only where the title is of a later day; with an earlier one it is yesterday's return under today's name.
    /// </summary>
    private bool Names(Return read, DateOnly day) =>
        read.Dates.Any(d => d.Agrees(day) && (d.Source != DateSource.FileName || Of(read) > day));

    /// <summary>Yesterday's numbers must not be printed as today's: it stops the press, unless the return itself names the day that was asked for.</summary>
    private static Finding Override(SeenDate date, DateOnly day, bool isNamed) =>
        Overridden.At(date.Place,
            new($"表内写的是{date.Date}，命令行的 -d 要的是{Written(day)}。", $"The return says {date.Date}; -d asks for {day:yyyy-MM-dd}."),
            isNamed ? new("请核对是哪一天的数据，改正写错的日期。", "Find out which day is meant and correct the wrong one.")
                : new("拿错了报表的，请换成那一天的；表内日期写错的，请改正；确实是那一天的，可用 bulletin accept 认可。", "Take that day's return if this is the wrong one; correct the day in it if it is wrong; if it is that day's after all, accept it with bulletin accept.")) with
        {
            Severity = isNamed ? Severity.Verify : Overridden.Severity,
            Found = date.Text,
            Expected = Words.Same(Written(day)),
            ForOffice = new("请核对报表的日期，改正后重报。", "Check the day of the return, correct it and report again."),
        };

    private static Finding Difference(SeenDate date, DateOnly day) =>
        Disagrees.At(date.Place,
            new($"{SourceName(date.Source).Chinese}的日期是{date.Date}，数据日期是{Written(day)}。", $"{SourceName(date.Source).English} says {date.Date}; the data are of {day:yyyy-MM-dd}."),
            new("请核对是哪一天的数据，改正写错的一处。", "Find out which day is meant and correct the wrong one.")) with
        { Found = date.Text, Expected = Words.Same(Written(day)) };

    /// <summary>A year that the title lacks and the day of filling in gives.</summary>
    private static Finding YearOf(SeenDate date, DateOnly own, DateOnly signed) =>
        Missing.At(date.Place,
            new($"“{date.Text}”没有写年份，照填报的日子（{Written(signed)}）算作{own.Year}年。", $"'{date.Text}' names no year; it was filled in on {signed:yyyy-MM-dd}, so it is taken for {own.Year}."),
            new("不是这一年的，用 -d 指明；最好在标题里写上年份。", "If it is another, give the day with -d; best write the year into the title.")) with
        { Severity = Severity.Note, Found = date.Text, ForOffice = new("请在标题里写明年、月、日。", "Write year, month and day into the title.") };

    private Finding NoDate(Return read, SeenDate? date) =>
        Missing.At(date?.Place ?? read.Place,
            date is null && read.Signed is { } signed
                ? new($"标题、文件名和工作表名里都没有日期；表上的{Written(signed)}是填报的日子，不一定是数据的日子。", $"Neither the title nor the names of file and sheet name a day; {signed:yyyy-MM-dd} on the sheet is when it was filled in, which need not be the day of the data.")
            : date is null
                ? new("标题、文件名和工作表名里都没有日期。", "Neither the title nor the names of file and sheet name a day.")
                : date.Date.Year is null && scheme.Year is null ? new($"“{date.Text}”没有写年份。", $"'{date.Text}' names no year.")
                : new($"“{date.Text}”里没有这一天。", $"'{date.Text}' names a day that does not exist."),
            date?.Date.Year is null && date is not null && scheme.Year is null
                ? new("请用 -d 2021-07-29 这样的参数指明，或在制度中写 year。", "Give it with -d 2021-07-29, or write 'year' in the scheme.")
                : read.Signed is { } day ? new($"请在标题里写明日期；就是填报那天的，加 -d {day:yyyy-MM-dd}。", $"Write the day into the title; if it is the day of filling in, add -d {day:yyyy-MM-dd}.")
                : new("请在标题里写明日期，或用 -d 2021-07-29 这样的参数指明。", "Write the day into the title, or give it with -d 2021-07-29.")) with
        { Found = date?.Text, ForOffice = new("请在标题里写明年、月、日。", "Write year, month and day into the title.") };

    private static Words SourceName(DateSource source) => source switch
    {
        DateSource.Column => new("选用的列", "The columns that were chosen"),
        DateSource.Title => new("标题", "The title"),
        DateSource.Preamble => new("表前说明", "A line above the table"),
        DateSource.Header => new("表头", "The header"),
        DateSource.SheetName => new("工作表名", "The sheet's name"),
        _ => new("文件名", "The file's name"),
    };

    private static string Written(DateOnly day) => new WrittenDate(day.Year, day.Month, day.Day).ToString();
}
