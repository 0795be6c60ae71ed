using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads one sheet as a return: title, days, header, offices and values, all by name and never by address.</summary>
public sealed class ReturnReader(Scheme scheme, string file, Sheet sheet)
{
    private readonly Place _place = new(file, sheet.Name);
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The return; null where the sheet holds no table with a known office and a known indicator.</summary>
    public Return? Read()
    {
        if (TableFinder.Find(sheet, scheme.Offices) is not { } table)
            return null;
        var header = new HeaderReader(sheet, table, _place);
        var columns = new ColumnMatcher(scheme, _place).Match(header.Read(), _findings);
        if (columns.Count == 0)
            return null;
        var rows = new RowReader(scheme, sheet, table, _place, columns, _findings);
        rows.Read();
        var heading = new HeadingReader(sheet, table, _place, file);
        HiddenRows.Find(sheet, table, _place, _findings);
        return new Return(heading.Title, _place)
        {
            Dates = [.. heading.Dates(), .. header.Dates],
            Hour = heading.Hour,
            Values = rows.Values,
            Totals = rows.Totals,
            Columns = columns.Select(c => c.Indicator.Code).ToHashSet(),
        };
    }
}
