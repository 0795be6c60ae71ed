using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>Offices down, indicators across: the form that most schemes prescribe.</summary>
public sealed class OfficesDown : Layout
{
    public override string Code => "down";

    public override Words Name => new("办事处在行、指标在列", "offices down, indicators across");

    public override IReadOnlyList<TableView> Views(SheetSource source)
    {
        var finder = new TableFinder(source.Part, source.Scheme);
        var column = source.Mapping?.Offices is { } named ? source.ColumnOf(named) : finder.OfficeColumn();
        if (column == 0)
            return [];
        var areas = source.Mapping?.Header is { } header
            ? [new TableArea(header.First, header.Last, source.Part.RowCount, column)]
            : finder.FindAll(column);
        return [.. areas.Select(area => new TableView(source.Part, area, source.Place, this))];
    }
}
