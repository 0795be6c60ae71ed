using System.Globalization;
using Bulletin.Documents.Writing;
using Bulletin.Editing;
using Bulletin.Findings;

namespace Bulletin.Documents.Marking;

/// <summary>Lays a 退回单 out as a sheet. It goes to the office, so it is Chinese whatever the language of the terminal.</summary>
internal static class SlipSheet
{
    public const string Name = "退回单";

    /// <summary>The column whose cells lead to the marked cell.</summary>
    public const int CellColumn = 3;

    /// <summary>The column of the classes.</summary>
    public const int ClassColumn = 6;

    /// <summary>The hidden column that keeps, for a return that comes back, which cells were marked (C4!日报), each in the look that it had: any program carries that along.</summary>
    public const int OriginalColumn = 10;

    private const int HeaderRow = 4;

    private static readonly (string Heading, int Width)[] Columns =
        [("序号", 5), ("工作表", 12), ("单元格", 8), ("单位", 16), ("指标", 18), ("类别", 6), ("发现的问题", 44), ("应为", 18), ("怎么办", 36)];

    /// <summary>What stands over the columns.</summary>
    public static IEnumerable<string> Headings => Columns.Select(c => c.Heading);

    /// <summary>The row in which a line stands.</summary>
    public static int RowOf(int line) => HeaderRow + 1 + line;

    public static WrittenSheet Of(Slip slip, string name, bool isMarked)
    {
        var sheet = new WrittenSheet(name) { HeaderRows = (HeaderRow, HeaderRow), HeaderColumns = 1 };
        sheet.PutTitle(Columns.Length, Name);
        sheet.PutAcross(2, Columns.Length, Heading(slip), CellLook.Remark);
        sheet.PutAcross(3, Columns.Length, isMarked ? "请改正标红的单元格，核对标黄的单元格：没有错的，写明原因。改好后把这个文件报回来；批注和这一页可以留着，下次退回时会换掉。"
            : "请在原表上改正“错误”，核对“核实”：没有错的，写明原因。改好后重报原表，不必报这一页。", CellLook.Remark);
        sheet.PutHeads(HeaderRow, Columns);
        for (var i = 0; i < slip.Lines.Count; i++)
            Put(sheet, i, slip.Lines[i]);
        return sheet;
    }

    private static void Put(WrittenSheet sheet, int i, SlipLine line)
    {
        var finding = line.Finding;
        string[] texts =
        [
            (i + 1).ToString(CultureInfo.InvariantCulture), finding.Place.Sheet ?? "", finding.Place.Cell?.ToString() ?? "", line.Office, line.Indicator,
            finding.Severity.Name().Chinese, finding.Message.Chinese, finding.Expected?.Chinese ?? "", finding.ForOffice.Chinese,
        ];
        for (var column = 0; column < texts.Length; column++)
            sheet.Put(RowOf(i), column + 1, texts[column], CellLook.Body);
    }

    private static string Heading(Slip slip)
    {
        var date = slip.Date is { } day ? $"　　数据日期：{ChineseDate.Full(day)}" : "";
        var errors = slip.Lines.Count(l => l.Finding.Severity == Severity.Error);
        return string.Create(CultureInfo.InvariantCulture, $"{slip.File}{date}　　错误 {errors} 处，核实 {slip.Lines.Count - errors} 处");
    }
}
