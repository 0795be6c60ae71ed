using System.Text;
using Bulletin.Findings;
using Bulletin.Formulas;
using Bulletin.Schemes;
using Bulletin.Workbooks;

namespace Bulletin.Returns;

/// <summary>Reads the rows of a table: an office's values, a stated total, or a note below the table.</summary>
public sealed class RowReader(
    Scheme scheme, TableView view, IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns, ICollection<Finding> findings, TotalRows rows)
{
    public static readonly FindingKind TotalUnread = new("total-unreadable", Severity.Verify,
        new("合计读不出", "A total that cannot be read"));

    private const int MostCells = 5;

    private readonly List<Reported> _read = [];
    private IReadOnlyList<Reported> _values = [];
    private readonly StatedTotals _totals = new();
    private readonly List<Note> _notes = [];
    private readonly List<UncountedRow> _uncounted = [];
    private readonly List<SheetLine> _lines = [];
    private readonly Sheet _sheet = view.Cells;
    private readonly TableArea _table = view.Area;
    private readonly ValueReader _reader = new(scheme);
    private OwnTotals _own = OwnTotals.None;

    public IReadOnlyList<Reported> Values => _values;

    public IReadOnlyList<ReportedTotal> Totals => _totals;

    /// <summary>The scheme adds the rows of an office for some of the columns.</summary>
    public bool AddsRows { get; } = Adds(columns);

    /// <summary>The rows that report nothing, from top to bottom.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    /// <summary>The rows of numbers that are no office's.</summary>
    public IReadOnlyList<UncountedRow> Uncounted => _uncounted;

    /// <summary>What each row of the table is, from top to bottom; rows without a word are left away.</summary>
    public IReadOnlyList<SheetLine> Lines => _lines;

    public void Read()
    {
        var last = Math.Min(_table.LastRow, _sheet.RowCount);
        if (AddsRows)
            _own = OwnTotals.In(view, columns, [.. Enumerable.Range(_table.FirstRow, Math.Max(0, last - _table.FirstRow + 1)).Select(r => (Row: r, Office: OfficeOf(r, NameOf(r)))).Where(r => r.Office is not null).Select(r => (r.Row, r.Office!))]);
        for (var row = _table.FirstRow; row <= last; row++)
            Read(row, NameOf(row));
        _values = AddsRows ? AddedRows.Of(_read) : _read;
        foreach (var (row, label, offices, among) in rows.WithOffices())
            ReadTotal(row, label, offices, among);
    }

    private void Read(int row, string name)
    {
        if (OfficeOf(row, name) is { } office)
        {
            if (_own.LabelOf(row) is { } label)
            {
                ReadTotal(row, office.Short + label, [office]);
                _lines.Add(new(row, SheetLineKind.Total));
            }
            // 西山街道办事处（盖章） below the table: an office that stands there already, and no number.
            else if (!HasNumbers(row) && rows.Has(office))
                Keep(row);
            else
                ReadOffice(row, office);
        }
        else if (OfficeNames.IsTotal(name))
        {
            rows.AddTotal(row, name);
            _lines.Add(new(row, SheetLineKind.Total));
        }
        else if (OfficeNames.IsNumbering(name) || !HasNumbers(row))
            Keep(row);
        else
            LeaveOut(row, name);
    }

    /// <summary>In a table of one office every row of numbers is its row, whatever stands in it, but for totals and notes.</summary>
    private Office? OfficeOf(int row, string name) =>
        view.Office is { } only ? (HasNumbers(row) && !OfficeNames.IsTotal(name) && !OfficeNames.IsNumbering(name) ? only : null) : OfficeNames.Find(name, scheme.Offices);

    private void Keep(int row)
    {
        var text = new StringBuilder();
        var first = 0;
        for (var column = 1; column <= _sheet.ColumnCount; column++)
            if (!_sheet[row, column].IsBlank)
            {
                first = first == 0 ? column : first;
                text.Append(text.Length == 0 ? "" : " ").Append(_sheet[row, column].Text.Trim());
            }
        if (first == 0)
            return;
        _notes.Add(new(text.ToString(), At(row, first)));
        _lines.Add(new(row, SheetLineKind.Note));
    }

    /// <summary>The office's name, or the word 合计 or a signature that may stand left of it in the column of serial numbers.</summary>
    private string NameOf(int row)
    {
        var name = view.Office is null ? WrittenName.Fold(_sheet.Shown(row, _table.OfficeColumn).Text) : "";
        var last = view.Office is null ? _table.OfficeColumn - 1 : Math.Min(_table.LastColumn, _sheet.ColumnCount);
        for (var column = last; name.Length == 0 && column >= _table.FirstColumn; column--)
            if (_sheet[row, column].Text is var text && (OfficeNames.IsTotal(text) || OfficeNames.IsSignature(text) || OfficeNames.IsNumbering(text)))
                name = WrittenName.Fold(text);
        return name;
    }

    private void ReadOffice(int row, Office office)
    {
        _lines.Add(new(row, rows.Has(office) ? SheetLineKind.Again : SheetLineKind.Office));
        rows.AddOffice(office, row);
        var source = new OfficeSheet(office, view.Place);
        foreach (var (column, indicator) in columns)
        {
            var cell = _sheet[row, column.Column];
            var said = _reader.Read(cell, column, indicator);
            if (said.State != ReportedState.Value && !indicator.AppliesToOffice(office.Index))
                continue;
            if (said.Fault == ValueFault.OtherUnit && !column.IsSetAside)
                findings.Add(OtherUnit.Of(At(row, column.Column), cell.Text, WrittenNumber.Read(cell.Text)!.Unit, indicator) with { Indicator = null });
            var reported = Reported.Of(indicator, source, said, cell.Text, view.Address(row, column.Column));
            _read.Add(column.IsSetAside ? reported with { IsSetAside = true } : reported);
        }
    }

    private void ReadTotal(int row, string label, IReadOnlyList<Office> offices, IReadOnlyList<int>? among = null)
    {
        var unread = new List<(Cell Cell, Place Place)>();
        var stated = new StatedRow(label, offices, view.Place, columns.Count);
        foreach (var (column, indicator) in columns)
            if (!column.IsSetAside && NumberAt(row, column, indicator) is { } value)
                stated.Add(indicator, value, _sheet[row, column.Column].Text, view.Address(row, column.Column),
                    among is not null && indicator.AddsRows ? [.. among.Select(r => At(r, column.Column))] : null);
            else if (indicator.IsNumber && _reader.Read(_sheet[row, column.Column], column, indicator).State == ReportedState.Faulty)
                unread.Add((_sheet[row, column.Column], At(row, column.Column)));
        _totals.Add(stated);
        if (unread.Count > 0)
            findings.Add(UnreadTotal(label, unread));
    }

    /// <summary>One finding a row: a program that saves no results leaves all its totals so.</summary>
    private static Finding UnreadTotal(string label, List<(Cell Cell, Place Place)> unread)
    {
        var cells = string.Join('、', unread.Take(MostCells).Select(u => u.Place.Cell)) + (unread.Count > MostCells ? "…" : "");
        var text = unread[0].Cell.Text;
        return TotalUnread.At(unread[0].Place,
            new($"“{label}”有 {unread.Count} 格不是数（{cells}，如“{text}”），没有同各单位之和核对。", $"{unread.Count} cells of {label} hold no number ({cells}, such as '{text}'); they were not compared with the sums."),
            new("请改正公式，或在 Excel 中打开、保存后再报。", "Correct the formula, or open and save the workbook in Excel.")) with
        { Found = text };
    }

    /// <summary>Numbers that are text count as well: 1,200 and 7家. The number of a telephone beside its label does not.</summary>
    private bool HasNumbers(int row)
    {
        foreach (var (column, indicator) in columns)
            if (NumberAt(row, column, indicator) is not null && !(view.TurnedAt == 0 && SignedLine.Owns(_sheet, row, column.Column)))
                return true;
        return false;
    }

    private Rational? NumberAt(int row, HeaderColumn column, Indicator indicator) =>
        indicator.IsNumber ? _reader.Read(_sheet[row, column.Column], column, indicator).Value : null;

    /// <summary>A row of numbers that is no office's: said, and kept for the totals that may hold it.</summary>
    private void LeaveOut(int row, string name)
    {
        var values = new List<UncountedValue>();
        foreach (var (column, indicator) in columns)
            if (!column.IsSetAside && NumberAt(row, column, indicator) is { } value)
                values.Add(new(indicator, value, new(At(row, column.Column), _sheet[row, column.Column].Text)));
        var uncounted = UncountedRow.Of(name, At(row, Math.Max(1, _table.OfficeColumn)), scheme.Offices) with { Values = values };
        _uncounted.Add(uncounted);
        findings.Add(uncounted.ToFinding());
        _lines.Add(new(row, SheetLineKind.Unknown));
    }

    // A loop, for a query over pairs would be compiled at every start.
    private static bool Adds(IReadOnlyList<(HeaderColumn Column, Indicator Indicator)> columns)
    {
        foreach (var (_, indicator) in columns)
            if (indicator.AddsRows)
                return true;
        return false;
    }

    private Place At(int row, int column) => view.At(row, column);
}
