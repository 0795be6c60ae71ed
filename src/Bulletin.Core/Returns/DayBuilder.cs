using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>Puts the returns of one day together.</summary>
public sealed class DayBuilder(Scheme scheme, DateOnly? requested)
{
    public static readonly FindingKind NothingKnown = new("no-return", Severity.Error,
        new("没有可读的报表", "No return to read"));

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
        var returns = new DayChoice(dates, requested, _findings).Of(reading.Returns);
        foreach (var read in returns)
            _findings.AddRange(read.Findings);
        if (returns.Count == 0 || dates.Settle(returns) is not { } day)
            return null;
        foreach (var read in returns)
            dates.Compare(read, day);
        if (returns.Count > 1)
            returns = new Versions(scheme, _findings).Settle(returns);
        // An hour belongs to the day beside which it stands.
        returns = [.. returns.Select(r => (r.HourDay is { } own ? own.Agrees(day) : (dates.Of(r) ?? day) == day) ? r : r with { Hour = null })];
        var (corrected, refused) = Corrections.Apply(new(scheme, day, returns, Table(returns)) { Manuscripts = reading.Manuscripts, Files = reading.Files }, reading.Corrections);
        _findings.AddRange(refused);
        return corrected;
    }

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
        foreach (var pair in doubles.OnePerRow)
            _findings.Add(Twice(pair[0], pair[1]));
        return table;
    }

    private Finding Twice(Reported first, Reported second) =>
        Duplicate.At(second.Place,
            new($"“{second.Office.Name}”的“{second.Indicator.Title}”在{first.Place.SeenFrom(second.Place)}已经报过（{first.Text}），这里又报（{second.Text}）。",
                $"{second.Office.Name} has already reported {second.Indicator.Title} at {first.Place.SeenFrom(second.Place)} ({first.Text}); here it reports again ({second.Text})."),
            OneOrTheOther.Then(AreRows(first, second) ? second.Indicator.AddRows(scheme.OfficeWord) : Words.None)) with
        { Found = second.Text, Cells = [first.Cell, second.Cell], ForOffice = OneOrTheOther };

    private static Words OneOrTheOther { get; } = new("请删去其中一次；单位写错的，请改正。", "Delete one of the two; correct the office if it is the wrong one.");

    private static bool AreRows(Reported first, Reported second) =>
        second.Indicator.MayAddRows && first.Place.File == second.Place.File && first.Place.Sheet == second.Place.Sheet;
}
