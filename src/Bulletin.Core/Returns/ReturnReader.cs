using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>
/// Reads one sheet as a return, whatever its layout: title, days, header, offices and values, all by name and never by address. Where two
/// layouts or tables answer equally well, or too little of the table is known, it asks.
/// </summary>
public sealed class ReturnReader(SheetSource source)
{
    /// <summary>Below this share, in percent, of rows that are one more office each, nobody can say that the table is the right one.</summary>
    public const int LeastConfidence = 50;

    private readonly Scheme _scheme = source.Scheme;

    /// <summary>Why the sheet is no return.</summary>
    public Words WhyNot { get; private set; } = new("", "");

    /// <summary>What somebody must say before the sheet can be read; null where it can, or is no return.</summary>
    public Finding? Question { get; private set; }

    /// <summary>The tables that were read, or that the question is about; the question's own may be none.</summary>
    public IReadOnlyList<TableReading> Tables { get; private set; } = [];

    /// <summary>The return; null where the sheet holds no table with a known office and a known indicator, or where there is a question.</summary>
    public Return? Read()
    {
        var layouts = Readings(one: false);
        if (layouts.Count == 0)
            layouts = Readings(one: true);
        if (layouts.Count == 0)
        {
            WhyNot = NoTable();
            Question = new TableQuestion(source).NothingAsMapped();
            return null;
        }
        layouts.Sort((a, b) => b.Sum(t => t.Filled).CompareTo(a.Sum(t => t.Filled)));
        Tables = layouts[0];
        Question = new TableQuestion(source).About(layouts);
        return Question is null ? ToReturn(layouts[0]) : null;
    }

    /// <summary>The tables of each layout that has any. A sheet of one office is looked for only where no table names offices.</summary>
    private List<IReadOnlyList<TableReading>> Readings(bool one)
    {
        var readings = new List<IReadOnlyList<TableReading>>();
        foreach (var layout in Layout.All)
        {
            if (layout.IsOfOneOffice != one || (source.Mapping?.Layout is { } said && said != layout.Code))
                continue;
            var tables = new List<TableReading>();
            foreach (var view in layout.Views(source))
                if (TableReading.Read(source, view, tables.Count > 0 ? tables[^1] : null) is { } reading && (view.Office is null && one || reading.Values.Count > 0))
                    tables.Add(reading);
            if (tables.Count > 0 && (!one || readings.Count == 0))
                readings.Add(tables);
        }
        return readings;
    }

    private Words NoTable()
    {
        var finder = new TableFinder(source.Sheet, _scheme);
        var word = _scheme.OfficeWord;
        if (finder.OfficeColumn() is not (> 0 and var column))
            return new($"里没有认出{word}", "names no office of the scheme");
        return finder.Find(column) is null
            ? new($"里认出了{word}，上面没有认出表头", "names offices of the scheme, but has no header above them")
            : new($"里认出了{word}，没有认出指标", "holds offices of the scheme, but no indicator");
    }

    private Return ToReturn(IReadOnlyList<TableReading> tables)
    {
        var heading = tables[0].Heading;
        return new Return(heading.Title, source.Place)
        {
            Dates = heading.Dates().Concat(tables.SelectMany(t => t.Dates)).ToArray(),
            Hour = heading.Hour,
            HourDay = heading.HourDay,
            Values = tables.SelectMany(t => t.Values).ToArray(),
            Totals = tables.Count == 1 ? tables[0].Totals : tables.SelectMany(t => t.Totals).ToArray(),
            Uncounted = tables.SelectMany(t => t.Uncounted).ToArray(),
            Notes = tables.SelectMany(t => t.Notes).ToArray(),
            Columns = CodesOf(tables).ToArray(),
            Findings = new TableQuestion(source).NotAsMapped(tables).Concat(SheetOffice.Doubt(tables[0].View, source)).Concat(tables.SelectMany(t => t.Findings)).ToArray(),
        };
    }

    private static List<string> CodesOf(IReadOnlyList<TableReading> tables)
    {
        var codes = new List<string>();
        foreach (var table in tables)
            foreach (var (_, indicator) in table.Columns)
                if (!codes.Contains(indicator.Code))
                    codes.Add(indicator.Code);
        return codes;
    }
}
