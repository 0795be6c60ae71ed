using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>The day of which a view is, where the sheet holds other days beside it, and those that were left aside for it.</summary>
public sealed record ViewDay(SeenDate Day, IReadOnlyList<SeenDate> LeftAside)
{
    /// <summary>
    /// The view of the return's own day among several of one sheet; where none of them is, a view for each of the first two, so that it is asked
    /// which is meant.
    /// </summary>
    internal static IReadOnlyList<TableView> Choose(SheetSource source, int firstRow, IReadOnlyList<SeenDate> days, Func<ViewDay, TableView> arrange)
    {
        var distinct = new List<SeenDate>();
        foreach (var day in days)
            if (!distinct.Exists(d => d.Date == day.Date))
                distinct.Add(day);
        if (distinct.Count == 1)
            return [arrange(new(distinct[0], []))];
        if (source.DaysAbove(firstRow).Among([.. distinct.Select(d => d.Date)], 0) is not { } own)
            return [arrange(new(distinct[0], [])), arrange(new(distinct[1], []))];
        var chosen = distinct.Find(d => d.Date == own)!;
        return [arrange(new(chosen with { Source = DateSource.Column }, distinct.FindAll(d => d.Date != own)))];
    }

    /// <summary>What is said of the choice; null where there was none.</summary>
    public Finding? Choice => LeftAside.Count == 0 ? null : ChosenByDay.Of(Day, [Day.Place.Cell!], LeftAside, [.. LeftAside.Select(d => d.Place.Cell!)]);
}
