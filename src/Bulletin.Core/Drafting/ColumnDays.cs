using Bulletin.Returns;

namespace Bulletin.Drafting;

/// <summary>Tells apart columns of one name that are of different days: so many days from the day of the example each.</summary>
internal sealed class ColumnDays(SheetSketch sketch)
{
    private readonly ReturnDays _own = new(null, null, sketch.Dates.Where(d => d.Source != DateSource.Header));

    /// <summary>The days from that of the example, where each column of that name bears a day of its own; else null.</summary>
    public int? Of(HeaderColumn column, IReadOnlyList<HeaderColumn> all)
    {
        var alike = all.Where(c => c.Path.Equals(column.Path)).ToList();
        return alike.Count > 1 && alike.TrueForAll(c => Away(c) is not null) && alike.Select(Away).Distinct().Count() == alike.Count ? Away(column) : null;
    }

    private int? Away(HeaderColumn column) => column.Day is { } day ? _own.Away(day.Date) : null;
}
