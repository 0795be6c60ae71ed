using Bulletin.Findings;

namespace Bulletin.Returns;

/// <summary>Offices down, indicators across: the form that most schemes prescribe.</summary>
public sealed class OfficesDown : Layout
{
    public override string Code => "down";

    public override Words Name => new("办事处在行、指标在列", "offices down, indicators across");

    public override IReadOnlyList<TableView> Views(SheetSource source) =>
        [.. new TableFinder(source.Sheet, source.Scheme).FindAll().Select(area => new TableView(source.Sheet, area, source.Place, this))];
}
