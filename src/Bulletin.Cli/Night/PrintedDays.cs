using System.Globalization;
using Bulletin.Cli.Writing;
using Bulletin.Returns;

namespace Bulletin.Cli.Night;

/// <summary>The days whose bulletins lie in an output folder.</summary>
internal sealed class PrintedDays
{
    /// <summary>Days further back are nobody's business any more.</summary>
    private const int Reach = 31;

    private readonly string _root;
    private readonly HashSet<DateOnly> _days;

    private PrintedDays(string root, HashSet<DateOnly> days)
    {
        _root = root;
        _days = days;
    }

    public static PrintedDays In(string root)
    {
        var days = new HashSet<DateOnly>();
        foreach (var folder in Directory.EnumerateDirectories(root))
            if (DateOnly.TryParseExact(Path.GetFileName(folder), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && File.Exists(Path.Combine(folder, FiguresFile.Name)))
                days.Add(day);
        return new(root, days);
    }

    public DateOnly? Last => _days.Count == 0 ? null : _days.Max();

    public bool Has(DateOnly day) => _days.Contains(day);

    /// <summary>The <c>figures.json</c> of the days before one, the earliest first.</summary>
    public IReadOnlyList<string> FiguresBefore(DateOnly day, int days) =>
        [.. _days.Where(d => d < day && d >= day.AddDays(-days)).Order().Select(d => Path.Combine(OutputFolder.PathOf(_root, d), FiguresFile.Name))];

    /// <summary>The last day before one that has a bulletin; null where there is none.</summary>
    public DateOnly? LastBefore(DateOnly day) => _days.Where(d => d < day).Select(d => (DateOnly?)d).Max();

    /// <summary>The days between the last bulletin before a day and that day; none where there is no earlier one.</summary>
    public IReadOnlyList<DateOnly> GapBefore(DateOnly day)
    {
        var gap = new List<DateOnly>();
        for (var earlier = day.AddDays(-1); earlier >= day.AddDays(-Reach); earlier = earlier.AddDays(-1))
            if (Has(earlier))
                return [.. gap.Order()];
            else
                gap.Add(earlier);
        return [];
    }

    /// <summary>The days up to one that have no bulletin, from the first within reach that has one.</summary>
    public IReadOnlyList<DateOnly> MissingUpTo(DateOnly day)
    {
        var first = _days.Where(d => d >= day.AddDays(-Reach) && d <= day).DefaultIfEmpty(day.AddDays(1)).Min();
        var missing = new List<DateOnly>();
        for (var one = first; one <= day; one = one.AddDays(1))
            if (!Has(one))
                missing.Add(one);
        return missing;
    }
}
