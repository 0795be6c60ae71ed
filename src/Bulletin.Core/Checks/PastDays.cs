using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Checks;

/// <summary>
/// Reads the days before the day of the data, within the scheme's reach. A value that a check of its own day finds in error is not carried
/// forward; what else those checks find was for that day's page and is not said again.
/// </summary>
public sealed class PastDays
{
    public static readonly FindingKind Unreadable = new("past-unreadable", Severity.Verify,
        new("读不了的往日文件", "An earlier day's file that cannot be read"));

    public static readonly FindingKind Empty = new("past-empty", Severity.Verify,
        new("往日文件里没有可用的数", "Nothing to carry forward in the earlier days"));

    private readonly Day _today;
    private readonly List<Finding> _findings = [];

    private PastDays(Day today) => _today = today;

    private Scheme Scheme => _today.Scheme;

    private DateOnly First => _today.Date.AddDays(-Scheme.CarryDays);

    /// <summary>The day with its past, and what is to be said of the files of the past.</summary>
    public static (Day Day, IReadOnlyList<Finding> Findings) Add(Day today, PastInput input)
    {
        if (!input.IsGiven)
            return (today, []);
        var days = new PastDays(today);
        var past = days.Read(input);
        return (today with { Past = past }, days._findings);
    }

    private Past Read(PastInput input)
    {
        List<Reported> values = [.. input.Figures.SelectMany(Read), .. Read(input.Workbooks)];
        List<Reported> within = [.. values.Where(v => v.CarriedFrom < _today.Date && v.CarriedFrom >= First).OrderByDescending(v => v.CarriedFrom)];
        if (within.Count == 0 && _findings.Count == 0)
            _findings.Add(Empty.At(PlaceOf(input),
                new($"往日的文件里没有{Written(First)}至{Written(_today.Date.AddDays(-1))}的数。", $"The earlier days hold nothing from {First:yyyy-MM-dd} to {_today.Date.AddDays(-1):yyyy-MM-dd}."),
                new("请核对 --past 所写的文件；要往前再找，在制度中改 carry-days。", "Check the files that --past names; to look further back, change 'carry-days' in the scheme.")));
        return new([.. within.Where(v => v.Counted is not null)]) { SetAside = [.. within.Where(v => v.Counted is null)] };
    }

    private static Place PlaceOf(PastInput input) => new(input.Figures is [var figures, ..] ? figures.File : input.Workbooks[0].File);

    private static string Written(DateOnly day) => new WrittenDate(null, day.Month, day.Day).ToString();

    private IReadOnlyList<Reported> Read(FiguresFile file)
    {
        if (file.Read(Scheme) is { } values)
            return values;
        Refuse(new(file.File), new("不是 figures.json。", "It is not a figures.json."));
        return [];
    }

    private List<Reported> Read(IReadOnlyList<Workbook> workbooks)
    {
        foreach (var fault in workbooks.SelectMany(w => w.Findings).Where(f => f.Severity == Severity.Error))
            Refuse(fault.Place, fault.Message);
        var reading = SheetReader.Read(Scheme, workbooks);
        // A past return without a year is of the year of the data, or late in the one before.
        var dates = new DataDate(Scheme, _today.Date, []);
        var days = reading.Returns.Select(dates.Of).OfType<DateOnly>().Distinct().Where(d => d < _today.Date && d >= First);
        return [.. days.SelectMany(day => Counted(reading with { Returns = [.. reading.Returns.Where(r => dates.Of(r) == day)] }, day))];
    }

    private IEnumerable<Reported> Counted(Reading reading, DateOnly date)
    {
        var builder = new DayBuilder(Scheme, date);
        if (builder.Build(reading, "") is not { } day)
            return [];
        return CheckedDay.Of(day, [.. reading.Findings, .. builder.Findings]).Day.AllValues
            .Where(v => v.CarriedFrom is null && (v.Counted is not null || v.IsSetAside || v.State == ReportedState.Faulty)).Select(v => v with { CarriedFrom = date });
    }

    private void Refuse(Place place, Words why) => _findings.Add(Unreadable.At(place,
        new($"往日的文件读不了：{why.Chinese}", $"An earlier day's file cannot be read: {why.English}"),
        new("缺报的数会少一天可沿用；请换一份读得了的。", "There is a day less to carry forward from; give a file that can be read.")));
}
