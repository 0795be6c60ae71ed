using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Drafting;

/// <summary>
/// The trial of a draft: its scheme is loaded, and the example is read with it. What it reads and what not is told to whoever goes over it.
/// </summary>
/// <param name="Scheme">The scheme; null where it does not load.</param>
/// <param name="Findings">What loading and reading have to say.</param>
/// <param name="Read">The number cells of the example's table that became values or totals.</param>
/// <param name="Unread">Those that did not.</param>
public sealed record DraftTrial(Scheme? Scheme, IReadOnlyList<Finding> Findings, int Read, IReadOnlyList<CellAddress> Unread)
{
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    public static DraftTrial Of(SchemeDraft draft, string file)
    {
        var (scheme, findings) = SchemeReader.Read("scheme.yaml", draft.Files()[0].Text);
        var cells = NumberCells(draft);
        if (scheme is null)
            return new(null, findings, 0, cells);
        var reading = SheetReader.Read(scheme, [new Workbook(file, [draft.Sheet])]);
        var seen = new HashSet<CellAddress>();
        foreach (var read in reading.Returns)
        {
            foreach (var value in read.Values)
                if (value is { State: ReportedState.Value, IsSetAside: false, Place.Cell: { } cell })
                    seen.Add(cell);
            foreach (var total in read.Totals)
                if (total.Place.Cell is { } cell)
                    seen.Add(cell);
        }
        var unread = cells.FindAll(c => !seen.Contains(c));
        return new(scheme, [.. findings, .. reading.Findings, .. reading.Returns.SelectMany(r => r.Findings)], cells.Count - unread.Count, unread);
    }

    /// <summary>Every number in a row that has a label, right of it and up to the last column that has a name.</summary>
    private static List<CellAddress> NumberCells(SchemeDraft draft)
    {
        var cells = new List<CellAddress>();
        var last = draft.Sketch.Columns.Count == 0 ? 0 : draft.Sketch.Columns[^1].Column;
        foreach (var row in draft.Sketch.Rows)
            for (var column = draft.Sketch.Table.OfficeColumn + 1; column <= last; column++)
                if (draft.Sheet[row.Row, column].Kind == CellKind.Number)
                    cells.Add(new(row.Row, column));
        return cells;
    }
}
