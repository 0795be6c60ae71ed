using Bulletin.Findings;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads one sheet as a return: title, days, header, offices and values, all by name and never by address.</summary>
public sealed class ReturnReader(Scheme scheme, string file, Sheet sheet)
{
    private readonly Place _place = new(file, sheet.Name);
    private readonly UnitNames _units = new(scheme);
    private readonly List<Finding> _findings = [];

    /// <summary>Why the sheet is no return.</summary>
    public Words WhyNot { get; private set; } = new("", "");

    /// <summary>The return; null where the sheet holds no table with a known office and a known indicator.</summary>
    public Return? Read()
    {
        var finder = new TableFinder(sheet, scheme);
        if (finder.Find() is not { } table)
        {
            WhyNot = finder.NamesAnOffice()
                ? new($"里认出了{scheme.OfficeWord}，上面没有认出表头", "names offices of the scheme, but has no header above them")
                : new($"里没有认出{scheme.OfficeWord}", "names no office of the scheme");
            return null;
        }
        var header = new HeaderReader(sheet, table, _place, _units);
        var matcher = new ColumnMatcher(scheme, _place);
        var columns = matcher.Match(header.Read(), _findings);
        if (columns.Count == 0)
        {
            WhyNot = new($"里认出了{scheme.OfficeWord}，没有认出指标", "holds offices of the scheme, but no indicator");
            return null;
        }
        var heading = new HeadingReader(sheet, table, _place, file, _units);
        if (heading.Units is { } stated)
            columns = matcher.Measured(columns, stated, _findings);
        return Read(table, header, heading, columns);
    }

    private Return Read(TableArea table, HeaderReader header, HeadingReader heading, IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns)
    {
        var rows = new RowReader(scheme, sheet, table, _place, columns, _findings);
        rows.Read();
        HiddenRows.Find(sheet, table, columns, _place, _findings);
        return new Return(heading.Title, _place)
        {
            Dates = [.. heading.Dates(), .. header.Dates],
            Hour = heading.Hour,
            HourDay = heading.HourDay,
            Values = rows.Values,
            Totals = rows.Totals,
            Columns = columns.Select(c => c.Indicator.Code).ToHashSet(),
            Findings = _findings,
        };
    }
}
