using System.Globalization;
using Bulletin.Documents.Writing;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Documents.Forms;

/// <summary>Composes the blank return of one office: heading, header from the scheme, one row to fill in, and who filled it in.</summary>
internal sealed class FormSheet
{
    private const string Name = "填报表";
    private const int OfficeRow = 2;
    private const int DateRow = 3;
    private const int RemarkRow = 4;
    private const int HeaderRow = 5;
    private const int LineWidth = 24;
    private const int ParagraphWidth = 110;
    private const int LeastLabel = 12;
    private const string DayPattern = "yyyy\"年\"m\"月\"d\"日\"";
    private const string NoDay = "　　　年　　月　　日";

    private readonly Scheme _scheme;
    private readonly Office _office;
    private readonly IReadOnlyList<FormColumn> _columns;
    private readonly FormRules _rules;
    private readonly TableHeader _header;
    private readonly WrittenSheet _sheet = new(Name) { IsLocked = true };

    private FormSheet(Scheme scheme, Office office)
    {
        (_scheme, _office) = (scheme, office);
        IReadOnlyList<IReadOnlyList<string>> paths = [[scheme.OfficeWord], .. scheme.Indicators.Select(i => TableHeader.Levels(i.Name, i.Unit))];
        _header = new(paths, HeaderRow, 1);
        _columns = [.. scheme.Indicators.Select((indicator, i) => new FormColumn(indicator, EntryRow, i + 2))];
        _rules = new(scheme, _columns);
    }

    private int EntryRow => HeaderRow + _header.Depth;

    private int LastColumn => Math.Max(2, _columns.Count + 1);

    public static IReadOnlyList<WrittenSheet> Of(Scheme scheme, Office office, DateOnly? day)
    {
        var form = new FormSheet(scheme, office);
        var names = new OfficeChoice(scheme.Offices);
        form.Widen();
        form.PutHeading(day);
        form.PutHeader();
        form.PutEntries(names);
        form.PutSignature(form.PutRelations(form.EntryRow + 1));
        form._sheet.Paper = PageWidth.BestPaper(form._sheet);
        return names.Sheet is { } list ? [form._sheet, list] : [form._sheet];
    }

    private void Widen()
    {
        var widest = Math.Max(LeastLabel, CellText.Width(_scheme.OfficeWord));
        foreach (var office in _scheme.Offices.Offices)
            widest = Math.Max(widest, CellText.Width(office.Name));
        _sheet.Widen(1, widest);
        foreach (var column in _columns)
            _sheet.Widen(column.Column, column.Width);
        if (_columns.Count == 0)
            _sheet.Widen(LastColumn, LineWidth);
    }

    private void PutHeading(DateOnly? day)
    {
        _sheet.PutTitle(LastColumn, _scheme.Name);
        PutLine(OfficeRow, "填报单位：", new(OfficeRow, 2, _office.Name, CellLook.Remark) { Formula = new CellAddress(EntryRow, 1).ToString() });
        PutLine(DateRow, "数据日期：", DayCell(day));
        _sheet.PutAcross(RemarkRow, LastColumn, "只填黄色格，单位见表头；没有的填 0，不要空着；灰色格不用填。", CellLook.Remark);
    }

    private static WrittenCell DayCell(DateOnly? day)
    {
        var rule = new EntryRule(EntryKind.Date, Serial(new(2000, 1, 1)), Serial(new(2099, 12, 31)))
        {
            Title = "数据日期",
            Hint = "数据是哪一天的，如 2021-7-29。",
            Refusal = "请填日期，如 2021-7-29。",
        };
        return new(DateRow, 2, day is { } shown ? Serial(shown) : NoDay, CellLook.Entry) { Number = day is { } known ? Days(known) : null, Rule = rule, Pattern = DayPattern };
    }

    private void PutHeader()
    {
        _header.Put(_sheet);
        _sheet.HeaderRows = (HeaderRow, EntryRow - 1);
    }

    private void PutEntries(OfficeChoice names)
    {
        _sheet.Put(new(EntryRow, 1, _office.Name, CellLook.Entry) { Rule = names.Rule(_scheme.OfficeWord) });
        foreach (var column in _columns)
            _sheet.Put(EntryOf(column));
        _sheet.Heighten(EntryRow, 2);
    }

    private WrittenCell EntryOf(FormColumn column)
    {
        var cell = new WrittenCell(EntryRow, column.Column, "", CellLook.Entry) { Pattern = column.Pattern };
        if (!column.Indicator.AppliesToOffice(_office.Index))
            return cell with { Look = CellLook.Closed };
        return _rules.FormulaOf(column) is { } formula ? cell with { Look = CellLook.Body, Formula = formula } : cell with { Rule = _rules.Of(column) };
    }

    /// <returns>The row below.</returns>
    private int PutRelations(int row)
    {
        var relations = string.Join("；", _rules.Relations());
        if (relations.Length == 0)
            return row;
        _sheet.PutParagraph(row, ColumnReaching(ParagraphWidth, 1), $"核对关系：{relations}。");
        return row + 1;
    }

    private void PutSignature(int row)
    {
        foreach (var label in new[] { "填表人：", "联系电话：", "报送时间：" })
            PutLine(row, label, new(row++, 2, "", CellLook.Entry) { Pattern = "@" });
    }

    /// <summary>A label, and beside it a cell that is wide enough for a line of writing.</summary>
    private void PutLine(int row, string label, WrittenCell cell)
    {
        _sheet.Put(row, 1, label, CellLook.Remark);
        _sheet.Put(cell);
        var last = ColumnReaching(LineWidth, 2);
        for (var column = 3; column <= last; column++)
            _sheet.Put(new(row, column, "", cell.Look));
        _sheet.Merge(new(row, 2, row, last));
    }

    /// <summary>The last of so many columns from the first on that they are as wide as asked, or as the table.</summary>
    private int ColumnReaching(int asked, int first)
    {
        var last = first;
        for (var width = _sheet.Widths[first]; width < asked && last < LastColumn; last++)
            width += _sheet.Widths[last + 1];
        return last;
    }

    /// <summary>A day as a spreadsheet counts it.</summary>
    private static int Days(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    private static string Serial(DateOnly day) => Days(day).ToString(CultureInfo.InvariantCulture);
}
