using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>
/// Chooses among returns those of one day. A workbook may hold a sheet a day: its sheets are told apart by their titles, and where a title
/// was left standing from the day before (two sheets of one title), by their names. Never the first sheet because it is the first.
/// </summary>
public sealed class DayChoice(DataDate dates, DateOnly? requested, ICollection<Finding> findings)
{
    public static readonly FindingKind SeveralDays = new("several-days", Severity.Error,
        new("报表不是同一天的", "The returns are of several days"));

    public static readonly FindingKind OtherDay = new("other-day", Severity.Note,
        new("跳过的别日报表", "A return of another day was passed over"));

    public static readonly FindingKind Chosen = new("sheet-chosen", Severity.Note,
        new("按日期选用的工作表", "A sheet that was chosen by its date"));

    private readonly Dictionary<Place, OwnDay> _days = [];

    /// <summary>The returns of the day that is asked for. One that names no day goes with the others.</summary>
    public IReadOnlyList<Return> Of(IReadOnlyList<Return> all)
    {
        foreach (var read in all)
            _days[read.Place] = new(dates.Of(read));
        foreach (var read in all)
            if (DayOf(read) is { } day && dates.NamedBySheet(read) is { } named && named != day && StandsTwice(read, day, all))
                _days[read.Place] = new(named);
        return OfOneDay(WithoutTemplates(all));
    }

    private DateOnly? DayOf(Return read) => _days[read.Place].Day;

    private static bool IsSibling(Return read, Return other) => other.Place.File == read.Place.File && other.Place != read.Place;

    /// <summary>Another sheet of the workbook has the same day in its title and another in its name: one of the two titles was left standing.</summary>
    private bool StandsTwice(Return read, DateOnly day, IReadOnlyList<Return> all) =>
        all.Any(other => IsSibling(read, other) && dates.Of(other) == day && dates.NamedBySheet(other) is { } named && named != dates.NamedBySheet(read));

    private IReadOnlyList<Return> OfOneDay(IReadOnlyList<Return> all)
    {
        var days = OnePerDay(all);
        if (requested is { } asked && days.Exists(r => DayOf(r) == asked))
        {
            List<Return> chosen = [.. all.Where(r => (DayOf(r) ?? asked) == asked)];
            List<Return> others = [.. all.Where(r => DayOf(r) is { } day && day != asked)];
            Report(chosen, others, asked);
            return others.Count == 0 ? chosen : chosen.ConvertAll(r => others.Exists(o => IsSibling(r, o)) ? WithoutFileDate(r) : r);
        }
        if (days.Count < 2)
            return all;
        findings.Add(NotOfOneDay(all[0].Place with { Sheet = null }, days));
        return [];
    }

    /// <summary>A workbook with a sheet a day is named after its newest, which says nothing of the others.</summary>
    private static Return WithoutFileDate(Return read) => read with { Dates = [.. read.Dates.Where(d => d.Source != DateSource.FileName)] };

    /// <summary>Of a workbook with sheets of several days, the choice is said once; else each return that is passed over.</summary>
    private void Report(List<Return> chosen, List<Return> others, DateOnly asked)
    {
        foreach (var read in chosen)
            if (DayOf(read) is not null && others.Count(o => IsSibling(read, o)) is > 0 and var left)
                findings.Add(ChosenOf(read, left, asked));
        foreach (var other in others)
            if (!chosen.Exists(r => IsSibling(r, other) && DayOf(r) is not null))
                findings.Add(OfOtherDay(other, asked));
    }

    /// <summary>A sheet on which nothing is filled in (模板) and which is of another day than those that are is no return.</summary>
    private IReadOnlyList<Return> WithoutTemplates(IReadOnlyList<Return> all)
    {
        if (all.FirstOrDefault(IsFilledIn) is not { } filled || DayOf(filled) is not { } day)
            return all;
        foreach (var blank in all.Where(r => IsTemplate(r, day)))
            findings.Add(OfOtherDay(blank, day));
        return [.. all.Where(r => !IsTemplate(r, day))];
    }

    private static bool IsFilledIn(Return read) => read.Values.Any(v => v.State != ReportedState.Blank);

    private bool IsTemplate(Return read, DateOnly day) => !IsFilledIn(read) && DayOf(read) is { } own && own != day;

    /// <summary>The first return of each day, from the earliest day to the latest.</summary>
    private List<Return> OnePerDay(IReadOnlyList<Return> all)
    {
        var days = new List<Return>();
        foreach (var read in all)
            if (DayOf(read) is { } day && !days.Exists(r => DayOf(r) == day))
                days.Add(read);
        days.Sort((a, b) => Nullable.Compare(DayOf(a), DayOf(b)));
        return days;
    }

    private Finding NotOfOneDay(Place place, List<Return> days)
    {
        var list = days.ConvertAll(r => $"{DayOf(r):yyyy-MM-dd}");
        var (chinese, english) = (string.Join('、', list), string.Join(", ", list));
        return requested is { } asked
            ? SeveralDays.At(place,
                new($"读到了{days.Count}天的报表：{chinese}，其中没有 -d 要的{asked:yyyy-MM-dd}。", $"The returns are of {days.Count} days: {english}; {asked:yyyy-MM-dd}, which -d asks for, is not among them."),
                new($"请核对日期，把 -d 改成其中一天；要{asked:yyyy-MM-dd}的，请找来那天的报表。", $"Check the day and change -d to one of them; for {asked:yyyy-MM-dd} find that day's return.")) with
            { Found = $"-d {asked:yyyy-MM-dd}", ForOffice = OneDay }
            : SeveralDays.At(place,
                new($"读到了{days.Count}天的报表：{chinese}。", $"The returns are of {days.Count} days: {english}."),
                new($"请用 -d {list[^1]} 这样的参数指明要哪一天。", $"Say which day with -d {list[^1]}.")) with
            { ForOffice = OneDay };
    }

    private static Words OneDay { get; } = new("请一天报一份，标题里写明日期。", "Send a return a day, with the day in its title.");

    private Finding ChosenOf(Return read, int left, DateOnly asked)
    {
        var isByTitle = dates.Of(read) == asked;
        return Chosen.At(read.Place,
            new($"按{(isByTitle ? "表内的日期" : "工作表名")}选用了{asked:yyyy-MM-dd}的工作表《{read.Place.Sheet}》，同一工作簿里别的日期的{left}张没有读入。",
                $"Sheet '{read.Place.Sheet}' was chosen for {asked:yyyy-MM-dd} by {(isByTitle ? "the day written in it" : "its name")}; {left} of other days in the workbook were skipped."),
            new("请核对选对了没有；要别的日期，请改 -d。", "Check that it is the right one; for another day change -d.")) with
        { Found = DataDate.Written(read) };
    }

    private static Finding OfOtherDay(Return other, DateOnly asked) =>
        OtherDay.At(other.Place,
            new($"《{other.Name}》不是{asked:yyyy-MM-dd}的报表，已跳过。", $"'{other.Name}' is not a return of {asked:yyyy-MM-dd}; it was skipped."),
            new("不必处理。", "Nothing needs to be done."));

    private sealed record OwnDay(DateOnly? Day);
}
