using System.Globalization;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>
/// Reads a register that is a workbook beside the scheme (<c>offices: 名册.xlsx</c>): the headings 办事处, 简称, 别名, 上级, 序号, 可缺, an office a row.
/// Other columns are the clerk's own and passed over.
/// </summary>
internal sealed class RegisterWorkbook(SchemeFindings findings, RegisterBuilder register, string officeWord)
{
    public static readonly FindingKind Missing = new("register-missing", Severity.Error, new("找不到名册", "register not found"));

    public static readonly FindingKind Heading = new("register-heading", Severity.Error, new("名册的表头有误", "heading of the register not known"));

    private const string Name = "办事处";

    private static readonly string[] Known = ["简称", "别名", "上级", "序号", "可缺"];
    private static readonly string[] Yes = ["是", "可缺", "√", "yes"];
    private static readonly string[] No = ["", "否", "不可缺", "no"];
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".xls", ".csv"];

    private readonly List<(decimal Order, OfficeEntry Entry)> _rows = [];
    private readonly Dictionary<decimal, Place> _numbers = [];

    /// <summary>Whether what stands under <c>offices</c> is the name of a workbook and not a list.</summary>
    public static bool IsNamedBy(YamlNode? node) =>
        node is YamlText text && Array.Exists(Endings, e => text.Value.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the workbook that the scheme names; it must lie beside it.</summary>
    public void Read(YamlText name, Func<string, Workbook?> workbooks)
    {
        if (name.Value.AsSpan().IndexOfAny('/', '\\', ':') >= 0)
            findings.WrongValue(name, "offices", new("制度文件旁边的工作簿的文件名，不带路径", "the name of a workbook beside the scheme, without a path"));
        else if (workbooks(name.Value) is { } workbook)
            Read(workbook);
        else
            findings.Add(Missing.At(findings.PlaceOf(name),
                new($"制度文件旁边没有名册“{name.Value}”", $"there is no register '{name.Value}' beside the scheme"),
                new("请把名册放到模板文件夹里，或改正文件名", "put it into the template's folder, or correct its name")) with
            { Found = name.Value });
    }

    private void Read(Workbook workbook)
    {
        foreach (var finding in workbook.Findings)
            findings.Add(finding);
        if (workbook.Findings.Any(f => f.Severity == Severity.Error))
            return;
        foreach (var sheet in workbook.Sheets)
            if (!sheet.IsHidden && OfficeHeading(sheet) is { } heading)
            {
                Read(sheet, new(workbook.File, sheet.Name), Headings.RowWith(sheet, heading), heading);
                return;
            }
        findings.Add(Heading.At(new(workbook.File, workbook.Sheets.Count > 0 ? workbook.Sheets[0].Name : null),
            new($"名册里没有“{Name}”这一列", $"the register has no column {Name}"),
            new("请在前五行里写一行表头：办事处、简称、别名、上级、序号、可缺（后五列可以不要）", "write the headings 办事处, 简称, 别名, 上级, 序号, 可缺 into one of the first five rows; only the first is needed")) with
        { Expected = Words.Same(Name) });
    }

    private string? OfficeHeading(Sheet sheet) => Array.Find([Name, officeWord], h => Headings.RowWith(sheet, h) > 0);

    private void Read(Sheet sheet, Place place, int top, string heading)
    {
        CheckHeadings(sheet, place, top, heading);
        var columns = new RegisterColumns(sheet, place, top, heading);
        for (var row = top + 1; row <= sheet.RowCount; row++)
            if (!columns.IsBlank(row) && !columns.IsNote(row))
                ReadRow(columns, row);
        // Blank numbers are a fault only where others are there; without any, the order is the sheet's.
        if (_numbers.Count > 0)
            foreach (var (_, entry) in _rows.Where(r => r.Order == decimal.MaxValue))
                WrongOrder(columns.At(entry.Name.Place.Cell!.Row, "序号") ?? entry.Name, "");
        foreach (var (_, entry) in _rows.OrderBy(r => r.Order))
            register.Add(entry);
    }

    /// <summary>A heading that is nearly one of ours is passed over with all that stands in its column; that is said.</summary>
    private void CheckHeadings(Sheet sheet, Place place, int top, string heading)
    {
        List<string> absent = [.. Known.Where(k => Headings.Column(sheet, top, k) == 0)];
        for (var column = 1; column <= sheet.ColumnCount; column++)
            if (WrittenName.Fold(sheet[top, column].Text) is { Length: > 0 } written && written != heading && Array.IndexOf(Known, written) < 0
                && Spelling.Nearest(written, absent) is { } near)
                findings.Add(Heading.At(place with { Cell = new(top, column) },
                    new($"没有读“{written}”这一列。是否要写“{near}”？", $"the column '{written}' was not read. Did you mean '{near}'?"),
                    new($"如是“{near}”，请改表头；是自己加的列，不必处理", $"write {near} if it is meant; if the column is your own, nothing needs to be done")) with
                { Severity = Severity.Note, Found = written, Expected = Words.Same(near) });
    }

    private void ReadRow(RegisterColumns columns, int row)
    {
        var name = columns.At(row, columns.Office)!;
        if (name.Text.Length == 0)
        {
            findings.WrongValue(name.Place, columns.Office, "", new("办事处的名称，这一行别的格子里有字", "the name of an office; other cells of the row are filled"));
            return;
        }
        _rows.Add((Order(columns.At(row, "序号")), new(name)
        {
            Short = columns.Filled(row, "简称"),
            Aliases = columns.List(row, "别名"),
            Parent = columns.Filled(row, "上级"),
            IsOptional = IsOptional(columns.At(row, "可缺")),
        }));
    }

    private decimal Order(RegisterText? number)
    {
        if (number is null || number.Text.Length == 0)
            return decimal.MaxValue;
        if (!decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var order))
            WrongOrder(number, number.Text);
        else if (!_numbers.TryAdd(order, number.Place))
            findings.Duplicate(number.Place, number.Text, _numbers[order]);
        return order;
    }

    private void WrongOrder(RegisterText at, string found) => findings.WrongValue(at.Place, "序号", found, new("数字，定印出来的先后", "a number, which says the order in print"));

    private bool IsOptional(RegisterText? cell)
    {
        if (cell is null || Array.IndexOf(No, cell.Text) >= 0)
            return false;
        if (Array.IndexOf(Yes, cell.Text) < 0)
            findings.WrongValue(cell.Place, "可缺", cell.Text, new("是，或空着", "是, or nothing"));
        return true;
    }
}
