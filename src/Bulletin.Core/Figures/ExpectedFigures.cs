using System.Globalization;
using Bulletin.Findings;
using Bulletin.Returns;

namespace Bulletin.Figures;

/// <summary>应有的数: the figures that somebody has approved, kept as a <c>figures.json</c>, against which a day is held.</summary>
public sealed class ExpectedFigures
{
    public static readonly FindingKind Differs = new("figure-differs", Severity.Error, new("与应有的数不同", "A figure that differs from the expected one"));

    public static readonly FindingKind Missing = new("figure-missing", Severity.Error, new("少了一个应有的数", "An expected figure that is missing"));

    public static readonly FindingKind New = new("figure-new", Severity.Error, new("多了一个数", "A figure that is not expected"));

    public static readonly FindingKind OtherDay = new("expected-other-day", Severity.Error, new("应有的数是另一天的", "Expected figures of another day"));

    private readonly string _file;
    private readonly DateOnly _day;
    private readonly IReadOnlyList<ExpectedFigure> _figures;

    internal ExpectedFigures(string file, DateOnly day, IReadOnlyList<ExpectedFigure> figures)
    {
        _file = file;
        _day = day;
        _figures = figures;
    }

    /// <summary>The expected figures of a file; null where the finding says why not.</summary>
    public static (ExpectedFigures? Expected, Finding? Fault) Read(FiguresFile file) => new ExpectedReader(file).Read();

    /// <summary>A file that is not there, or that cannot be opened.</summary>
    public static Finding Unopened(string file, Words why) =>
        ExpectedReader.Unreadable.At(new(file), why, new("请核对 --expect 所写的路径和读取权限。", "Check the path given with --expect, and that you may read it."));

    /// <summary>Each figure that differs, that is missing or that is new, in the order of the file; one finding where the day is another.</summary>
    public IReadOnlyList<Finding> Against(FigureSet figures, DateOnly day)
    {
        if (day != _day)
            return [AnotherDay(day)];
        var findings = new List<Finding>();
        foreach (var expected in _figures)
            if (figures.Find(expected.Code) is not { } figure)
                findings.Add(Lacks(expected));
            else if (ExpectedFigure.Of(figure) is var found && !found.Agrees(expected))
                findings.Add(Differ(expected, found));
        var known = new HashSet<string>(_figures.Select(f => f.Code), StringComparer.Ordinal);
        findings.AddRange(figures.All.Where(f => !known.Contains(f.Code)).Select(f => Added(ExpectedFigure.Of(f))));
        return findings;
    }

    private Finding AnotherDay(DateOnly day)
    {
        var (was, now) = (_day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return OtherDay.At(Place.InText(_file, 1, 1),
            new($"“{_file}”是 {was} 的数，报表是 {now} 的，没有对照。", $"'{_file}' holds the figures of {was}, the returns are of {now}; they were not compared."),
            new("请给出同一天的 figures.json，或用 -d 指定数据日期。", "Give a figures.json of the same day, or name the day of the data with -d.")) with
        { Found = now, Expected = Words.Same(was) };
    }

    private Finding Differ(ExpectedFigure expected, ExpectedFigure found)
    {
        var (now, due) = (found.Said(expected), expected.Said(found));
        return Differs.At(PlaceOf(expected),
            new($"“{found.Name}”现在是 {now.Chinese}，应为 {due.Chinese}。", $"{found.Name} is {now.English}; {due.English} was expected."),
            new($"用 bulletin trace {found.Code} 查它的来历；新数是对的，就把“{_file}”换成新出的。",
                $"See where it comes from with bulletin trace {found.Code}; if the new figure is right, replace '{_file}' with the new one.")) with
        { Found = now.Chinese, Expected = due };
    }

    private Finding Lacks(ExpectedFigure expected) =>
        Missing.At(PlaceOf(expected),
            new($"现在没有“{expected.Name}”这个数，应为 {expected.Printed}。", $"There is no {expected.Name} now; {expected.Printed} was expected."),
            new($"看看制度里是否改了代码“{expected.Code}”，或报表里少了这一列。", $"See whether the scheme has another code for '{expected.Code}' now, or a return lacks its column.")) with
        { Expected = Words.Same(expected.Printed) };

    private Finding Added(ExpectedFigure found) =>
        New.At(new(_file),
            new($"多了“{found.Name}”：{found.Printed}，“{_file}”里没有。", $"{found.Name}, {found.Printed}, is not in '{_file}'."),
            new($"制度添了这个数的，用新的 figures.json 换下“{_file}”。", $"Where the scheme has gained it, put the new figures.json in place of '{_file}'.")) with
        { Found = found.Printed };

    private Place PlaceOf(ExpectedFigure expected) => Place.InText(_file, expected.Line, expected.Column);
}
