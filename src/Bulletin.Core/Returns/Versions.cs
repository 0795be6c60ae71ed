using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// Tells two versions of one return from two parts of a day: versions report the same offices and indicators once more. Which one holds is a
/// question, unless they say the same.
/// </summary>
public sealed class Versions(Scheme scheme, ICollection<Finding> findings)
{
    public static readonly FindingKind Differ = new("two-versions", Severity.Error,
        new("同一份报表有两个版本", "Two versions of one return"));

    public static readonly FindingKind Same = new("same-return", Severity.Note,
        new("内容相同的报表", "A return that says the same as another"));

    // By indicator and office, which return first reported it, counted from one.
    private readonly Dictionary<string, int[]> _seen = new(StringComparer.Ordinal);
    private readonly List<Return> _settled = [];

    /// <summary>The returns, each value of a version but once: what both report alike counts, what they report differently is set aside.</summary>
    public IReadOnlyList<Return> Settle(IReadOnlyList<Return> returns)
    {
        foreach (var read in returns)
        {
            var at = EarlierOf(read);
            if (at >= 0 && Overlap.Of(_settled[at].Values, read.Values) is { IsSameTable: true } overlap)
                Settle(at, read, overlap);
            else
                Add(read);
        }
        return _settled;
    }

    private void Settle(int at, Return read, Overlap overlap)
    {
        var first = _settled[at];
        findings.Add(overlap.Different > 0 ? Question(first, read, overlap) : Alike(first, read, overlap));
        if (overlap.Different > 0)
            _settled[at] = first with { Values = Without(first.Values, read.Values) };
        if (Rest(first.Values, read.Values) is { Count: > 0 } rest)
            Add(read with { Values = rest, Totals = [] });
    }

    /// <summary>The return that first reported one of the values; -1 where none did. Looked up, for a day may have a thousand returns.</summary>
    private int EarlierOf(Return read)
    {
        foreach (var value in read.Values)
            if (value.State != ReportedState.Blank && _seen.TryGetValue(value.Indicator.Code, out var by) && by[value.Office.Index] is > 0 and var at)
                return at - 1;
        return -1;
    }

    private void Add(Return read)
    {
        foreach (var value in read.Values)
        {
            if (value.State == ReportedState.Blank)
                continue;
            if (!_seen.TryGetValue(value.Indicator.Code, out var by))
                _seen.Add(value.Indicator.Code, by = new int[scheme.Offices.Count]);
            if (by[value.Office.Index] == 0)
                by[value.Office.Index] = _settled.Count + 1;
        }
        _settled.Add(read);
    }

    /// <summary>The first version's values; one that the second gives differently is set aside.</summary>
    private IReadOnlyList<Reported> Without(IReadOnlyList<Reported> first, IReadOnlyList<Reported> second)
    {
        if (scheme.ClassOf(Differ) != Severity.Error)
            return first;
        return [.. first.Select(v => second.FirstOrDefault(v.IsOfSameCell) is { State: not ReportedState.Blank } other && v.State != ReportedState.Blank && v.Differs(other)
            ? v with { IsSetAside = true } : v)];
    }

    private static List<Reported> Rest(IReadOnlyList<Reported> first, IReadOnlyList<Reported> second) =>
        [.. second.Where(v => v.State != ReportedState.Blank && !first.Any(f => f.State != ReportedState.Blank && f.IsOfSameCell(v)))];

    private static Finding Question(Return first, Return second, Overlap overlap)
    {
        var pairs = Pairs(first.Values, second.Values);
        var (before, example) = pairs[0];
        var skip = $"mapping: [{{ file: \"{second.Place.File}\", sheet: \"{second.Place.Sheet}\", layout: skip }}]";
        return Differ.At(example.Place,
            new($"{first.Place}和{second.Place}是同一份报表的两个版本：都报了的{overlap.Common}个数里有{overlap.Different}个不同，如“{example.Office.Name}”的“{example.Indicator.Title}”，{before.Place}是{before.Text}，{example.Place}是{example.Text}。不同的数没有计入。",
                $"{first.Place} and {second.Place} are two versions of one return: of {overlap.Common} numbers that both report, {overlap.Different} differ, such as {example.Indicator.Title} of {example.Office.Name}: {before.Text} at {before.Place}, {example.Text} at {example.Place}. Those that differ do not count."),
            new($"请问明哪一份为准，把另一份移出输入；或在制度中写明不读哪一份：{skip}", $"Find out which one holds and take the other out of the input; or say in the scheme which is not to be read: {skip}")) with
        {
            Found = example.Text,
            Cells = [.. pairs.SelectMany(p => new[] { p.First.Cell, p.Second.Cell })],
            ForOffice = new("请说明哪一份为准，只报那一份。", "Say which one holds, and send that one alone."),
        };
    }

    /// <summary>The values that the two give differently.</summary>
    private static List<(Reported First, Reported Second)> Pairs(IReadOnlyList<Reported> first, IReadOnlyList<Reported> second)
    {
        var pairs = new List<(Reported, Reported)>();
        foreach (var value in second)
            if (value.State != ReportedState.Blank && first.FirstOrDefault(f => f.State != ReportedState.Blank && f.IsOfSameCell(value)) is { } before && before.Differs(value))
                pairs.Add((before, value));
        return pairs;
    }

    private static Finding Alike(Return first, Return second, Overlap overlap) =>
        Same.At(second.Place,
            new($"{second.Place}与{first.Place}是同一份报表，都报了的{overlap.Common}个数完全相同，只计一次。", $"{second.Place} is the same return as {first.Place}; the {overlap.Common} numbers that both report are alike and count once."),
            new("不必处理。", "Nothing needs to be done."));
}
