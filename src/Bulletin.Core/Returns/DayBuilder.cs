using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Puts the returns of one day together.</summary>
public sealed class DayBuilder(Scheme scheme, DateOnly? requested)
{
    public static readonly FindingKind NothingKnown = new("no-return", Severity.Error,
        new("没有可读的报表", "No return to read"));

    public static readonly FindingKind SeveralDays = new("several-days", Severity.Error,
        new("报表不是同一天的", "The returns are of several days"));

    public static readonly FindingKind OtherDay = new("other-day", Severity.Note,
        new("跳过的别日报表", "A return of another day was passed over"));

    public static readonly FindingKind Duplicate = new("office-duplicate", Severity.Error,
        new("同一办事处报了两次", "An office that reports twice"));

    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The day; null where there is nothing to read or its date cannot be known.</summary>
    public Day? Build(Reading reading, string input)
    {
        if (reading.Returns.Count == 0)
        {
            _findings.Add(NothingKnown.At(new Place(input),
                new("没有找到报表：没有一张工作表同时有制度所列的办事处和指标。", "No return was found: no sheet has an office and an indicator of the scheme."),
                new("请核对文件，或用 -t 换一个模板。", "Check the file, or choose another template with -t.")));
            return null;
        }
        var dates = new DataDate(scheme, requested, _findings);
        var returns = OfOneDay(reading.Returns, dates);
        foreach (var read in returns)
            _findings.AddRange(read.Findings);
        if (returns.Count == 0 || dates.Settle(returns) is not { } day)
            return null;
        foreach (var read in returns)
            dates.Compare(read, day);
        // An hour belongs to the day beside which it stands.
        returns = [.. returns.Select(r => r.HourDay is { } own ? own.Agrees(day) : (dates.Of(r) ?? day) == day).Zip(returns, (isOurs, r) => isOurs ? r : r with { Hour = null })];
        var (corrected, refused) = Corrections.Apply(new(scheme, day, returns, Table(returns)) { Manuscripts = reading.Manuscripts }, reading.Corrections);
        _findings.AddRange(refused);
        return corrected;
    }

    /// <summary>The returns of the day that is asked for. One that names no day goes with the others.</summary>
    private IReadOnlyList<Return> OfOneDay(IReadOnlyList<Return> all, DataDate dates)
    {
        all = WithoutTemplates(all, dates);
        var days = OnePerDay(all, dates);
        if (requested is { } asked && days.Exists(r => dates.Of(r) == asked))
        {
            foreach (var other in all.Where(r => dates.Of(r) is { } day && day != asked))
                _findings.Add(OfOtherDay(other, asked));
            return [.. all.Where(r => (dates.Of(r) ?? asked) == asked)];
        }
        if (days.Count < 2)
            return all;
        _findings.Add(SeveralDays.At(all[0].Place with { Sheet = null },
            new($"读到了{days.Count}天的报表：{string.Join('、', days.Select(r => $"{dates.Of(r):yyyy-MM-dd}"))}。", $"The returns are of {days.Count} days: {string.Join(", ", days.Select(r => $"{dates.Of(r):yyyy-MM-dd}"))}."),
            new($"请用 -d {dates.Of(days[^1]):yyyy-MM-dd} 这样的参数指明要哪一天。", $"Say which day with -d {dates.Of(days[^1]):yyyy-MM-dd}.")) with
        { Found = requested is null ? null : $"-d {requested:yyyy-MM-dd}" });
        return [];
    }

    /// <summary>A sheet on which nothing is filled in (模板) and which is of another day than those that are is no return.</summary>
    private IReadOnlyList<Return> WithoutTemplates(IReadOnlyList<Return> all, DataDate dates)
    {
        if (all.FirstOrDefault(IsFilledIn) is not { } filled || dates.Of(filled) is not { } day)
            return all;
        foreach (var blank in all.Where(r => IsTemplate(r, day, dates)))
            _findings.Add(OfOtherDay(blank, day));
        return [.. all.Where(r => !IsTemplate(r, day, dates))];
    }

    private static bool IsFilledIn(Return read) => read.Values.Any(v => v.State != ReportedState.Blank);

    private static bool IsTemplate(Return read, DateOnly day, DataDate dates) => !IsFilledIn(read) && dates.Of(read) is { } own && own != day;

    /// <summary>The first return of each day, from the earliest day to the latest.</summary>
    private static List<Return> OnePerDay(IReadOnlyList<Return> all, DataDate dates)
    {
        var days = new List<Return>();
        foreach (var read in all)
            if (dates.Of(read) is { } day && !days.Exists(r => dates.Of(r) == day))
                days.Add(read);
        days.Sort((a, b) => Nullable.Compare(dates.Of(a), dates.Of(b)));
        return days;
    }

    private static Finding OfOtherDay(Return other, DateOnly asked) =>
        OtherDay.At(other.Place,
            new($"《{other.Name}》不是{asked:yyyy-MM-dd}的报表，已跳过。", $"'{other.Name}' is no return of {asked:yyyy-MM-dd}; it was passed over."),
            new("不必处理。", "Nothing needs to be done."));

    private Reported?[][] Table(IReadOnlyList<Return> returns)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var indicator in scheme.Indicators)
            positions.Add(indicator.Code, positions.Count);
        var table = scheme.Indicators.Select(_ => new Reported?[scheme.Offices.Count]).ToArray();
        var doubles = new DoubleReports();
        foreach (var value in returns.SelectMany(r => r.Values))
        {
            ref var slot = ref table[positions[value.Indicator.Code]][value.Office.Index];
            if (slot is null || slot.State == ReportedState.Blank)
                slot = value;
            else if (value.State != ReportedState.Blank)
                slot = doubles.Add(slot, value, setsAside: scheme.ClassOf(Duplicate) == Severity.Error);
        }
        foreach (var (first, second) in doubles.OnePerRow())
            _findings.Add(Twice(first, second));
        return table;
    }

    private static Finding Twice(Reported first, Reported second) =>
        Duplicate.At(second.Place,
            new($"“{second.Office.Name}”的“{second.Indicator.Title}”在{first.Place}已经报过（{first.Text}），这里又报（{second.Text}）。",
                $"{second.Office.Name} has already reported {second.Indicator.Title} at {first.Place} ({first.Text}); here it reports again ({second.Text})."),
            new("请删去其中一次；办事处写错的，请改正。", "Delete one of the two; correct the office if it is the wrong one.")) with
        { Found = second.Text };
}
