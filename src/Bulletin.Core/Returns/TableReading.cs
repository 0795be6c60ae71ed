using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>One table of a sheet as it was read: its columns, its rows, and how much of them could be placed.</summary>
public sealed class TableReading
{
    private readonly List<Finding> _findings = [];
    private readonly RowReader _rows;
    private readonly TotalRows _totals;

    private TableReading(SheetSource source, TableView view, TableReading? before)
    {
        View = view;
        Heading = new HeadingReader(source.Sheet, HeadingEnd(source, view), source.Place, source.File, source.Units);
        var days = new ReturnDays(source.Scheme.Year, source.Requested, Heading.Dates());
        var header = new HeaderReader(view, source.Units, days.Only);
        Header = header.Read();
        var match = new ColumnMatcher(source, view, days, _findings).Match(Header);
        (Columns, OfOtherDays) = (match.Columns, match.OfOtherDays);
        if (Columns.Count > 0 && Heading.Units is { } stated)
            Columns = new ColumnUnits(source.Scheme, view, _findings).Measured(Columns, stated);
        Columns = PercentColumns.Settle(view, Columns, _findings);
        (Dates, HeaderNotes) = (match.DatesAmong(header.Dates), header.Notes);
        if (view.Day is { } day)
            Dates = [day.Day, .. Dates];
        if (view.Day?.Choice is { } choice)
            _findings.Add(choice);
        _totals = before is not null && GoesOn(before) ? before._totals : new TotalRows();
        _rows = new RowReader(source.Scheme, view, Columns, _findings, _totals);
    }

    public TableView View { get; }

    public HeadingReader Heading { get; }

    /// <summary>All columns that have a name.</summary>
    public IReadOnlyList<HeaderColumn> Header { get; }

    /// <summary>Those that report an indicator.</summary>
    public IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> Columns { get; }

    /// <summary>Those that would report one, were they not of another day than the return.</summary>
    public IReadOnlyList<HeaderColumn> OfOtherDays { get; }

    /// <summary>The days in the header, but for those of columns of other days.</summary>
    public IReadOnlyList<SeenDate> Dates { get; }

    private IReadOnlyList<Note> HeaderNotes { get; }

    public IReadOnlyList<Note> Notes => [.. HeaderNotes, .. _rows.Notes];

    public IReadOnlyList<Reported> Values => _rows.Values;

    public IReadOnlyList<ReportedTotal> Totals => _rows.Totals;

    public IReadOnlyList<UncountedRow> Uncounted => _rows.Uncounted;

    public IReadOnlyList<SheetLine> Lines => _rows.Lines;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Above a part of a sheet may stand other tables, which are no heading of this one.</summary>
    private static int HeadingEnd(SheetSource source, TableView view) =>
        source.Mapping?.Range is null ? view.FirstRow : Math.Min(view.FirstRow, TableShape.Find(source.Sheet)?.HeaderTop ?? view.FirstRow);

    /// <summary>The same columns for further offices, with one total below all.</summary>
    private bool GoesOn(TableReading before) =>
        !before._totals.HasTotals && Columns.Select(c => c.Indicator.Code).SequenceEqual(before.Columns.Select(c => c.Indicator.Code));

    /// <summary>Several rows of an office are added, for some of the columns at least.</summary>
    public bool AddsRows => _rows.AddsRows;

    /// <summary>The values that are not blank.</summary>
    public int Filled => Values.Count(v => v.State != ReportedState.Blank);

    /// <summary>
    /// How sure it is that the table was found, in percent: of its rows of numbers, totals and notes aside, how many each are one more office
    /// of the register.
    /// </summary>
    public int Confidence
    {
        get
        {
            var offices = Lines.Count(l => l.Kind == SheetLineKind.Office);
            var others = Lines.Count(l => l.Kind == SheetLineKind.Unknown || (l.Kind == SheetLineKind.Again && !AddsRows && !View.GoesOnAt(l.Row)));
            return offices == 0 ? 0 : offices * 100 / (offices + others);
        }
    }

    /// <summary>The first row that lowers it; null where there is none.</summary>
    public SheetLine? FirstDoubt => Lines.FirstOrDefault(l => l.Kind == SheetLineKind.Unknown || (l.Kind == SheetLineKind.Again && !AddsRows));

    /// <summary>An indicator whose rows could be added, where it is rows of one office that lower it; null elsewhere.</summary>
    public Indicator? CouldAdd => FirstDoubt?.Kind == SheetLineKind.Again ? Columns.Select(c => c.Indicator).FirstOrDefault(i => i.MayAddRows) : null;

    /// <summary>Reads a view; null where it has no column that the scheme knows.</summary>
    /// <param name="source">The sheet.</param>
    /// <param name="view">The table.</param>
    /// <param name="before">The table before it in the sheet, which it may continue.</param>
    public static TableReading? Read(SheetSource source, TableView view, TableReading? before = null)
    {
        var reading = new TableReading(source, view, before);
        if (reading.Columns.Count == 0)
            return null;
        reading._rows.Read();
        HiddenRows.Find(source.Sheet, view, [.. reading.Columns.Select(c => c.Column)], reading.Values, reading._findings);
        return reading;
    }

    /// <summary>How many values another table of the sheet gives as well, and how many of them differently.</summary>
    public Overlap With(TableReading other) => Overlap.Of(Values, other.Values);
}
